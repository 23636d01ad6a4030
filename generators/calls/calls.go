// Calls of the client that openapi-generator makes for Go, against the sandbox: boards, an item, a refusal.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"slices"

	"openapi"
)

func main() {
	if err := calls(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func calls(url string) error {
	configuration := openapi.NewConfiguration()
	configuration.Servers = openapi.ServerConfigurations{{URL: url}}
	configuration.AddDefaultHeader("x-api-key", "api_sandbox")
	boards := openapi.NewAPIClient(configuration).BoardsAPI
	ctx := context.Background()
	leads := openapi.NewBoardCreate("Leads")
	leads.SetFields([]openapi.BoardFieldCreate{*openapi.NewBoardFieldCreate("Name", "ShortText")})
	made, _, err := boards.BoardsCreate(ctx).BoardCreate(*leads).Execute()
	if err != nil {
		return err
	}
	board := made.GetData()
	list, _, err := boards.BoardsList(ctx).Limit(100).Execute()
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(list.GetData(), func(one openapi.Board) bool { return one.Id == board.Id }) {
		return fmt.Errorf("the board %s is not in the list", board.Id)
	}
	field := board.GetFields()[0].Id
	values := openapi.NewBoardItemCreate(map[string]any{field: "Xin chào"})
	item, _, err := boards.BoardsCreateItem(ctx, board.Id).BoardItemCreate(*values).Execute()
	if err != nil {
		return err
	}
	if value := item.Data.Fields[field]; value != "Xin chào" {
		return fmt.Errorf("the item has %v", value)
	}
	// A name of name_mappings.py: a field that Go does not export would stay empty.
	if id := item.Data.GetIdAsUnderscore(); id != item.Data.Id {
		return fmt.Errorf("the item %s has %q as _id", item.Data.Id, id)
	}
	if _, response, err := boards.BoardsGet(ctx, "nowhere").Execute(); err == nil || response == nil || response.StatusCode != http.StatusNotFound {
		return fmt.Errorf("a board that is not there: %v", err)
	}
	fmt.Printf("boards: %d, an item in %s\n", list.GetTotal(), board.Id)
	return nil
}
