// Calls of the client that openapi-generator makes for Go: compiled, and not run.
package openapi

import (
	"context"
	"fmt"
)

func calls(url string) error {
	configuration := NewConfiguration()
	configuration.Servers = ServerConfigurations{{URL: url}}
	configuration.AddDefaultHeader("x-api-key", "api_sandbox")
	boards := NewAPIClient(configuration).BoardsAPI
	ctx := context.Background()
	made, _, err := boards.BoardsCreate(ctx).BoardCreate(*NewBoardCreate("Leads")).Execute()
	if err != nil {
		return err
	}
	board := made.GetData()
	list, _, err := boards.BoardsList(ctx).Limit(100).Execute()
	if err != nil {
		return err
	}
	fields := map[string]interface{}{"name": "Xin chào"}
	item, _, err := boards.BoardsCreateItem(ctx, board.GetId()).BoardItemCreate(*NewBoardItemCreate(fields)).Execute()
	if err != nil {
		return err
	}
	fmt.Println(list.GetTotal(), "boards, an item:", item.GetData())
	return nil
}

var _ = calls
