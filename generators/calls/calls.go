// Calls of the client that openapi-generator makes for Go, against the sandbox: boards, an item, a file, a refusal.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
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
	folder, err := os.MkdirTemp("", "calls")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "table.csv")
	if err := os.WriteFile(path, []byte("a,b\n1,2\n"), 0o600); err != nil {
		return err
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	stored, _, err := boards.BoardsUploadFile(ctx).File(file).FolderId("0b5e6f0e-8f3b-4a7e-9c55-1d3b0e6f7a11").Execute()
	if err != nil {
		return err
	}
	// One file gives its record, several a list of records.
	if record := stored.Data.FileRecord; record == nil || record.Name != "table.csv" || record.FileSize != 8 {
		return fmt.Errorf("uploaded: %+v", stored.Data)
	}
	if _, response, err := boards.BoardsGet(ctx, "nowhere").Execute(); err == nil || response == nil || response.StatusCode != http.StatusNotFound {
		return fmt.Errorf("a board that is not there: %v", err)
	}
	fmt.Printf("boards: %d, an item in %s\n", list.GetTotal(), board.Id)
	return nil
}
