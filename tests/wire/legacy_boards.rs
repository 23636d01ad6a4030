//! Retired routes of boards.

use super::support::{Wire, every};

#[tokio::test]
async fn every_operation_goes_over_the_wire_as_documented() {
    let wire = Wire::start().await;
    let legacy = wire.client.legacy_boards();
    every! { wire, legacy:
        GET "/v1/backend/board" [("limit", "7"), ("skip", "7")] list() [.limit(7).skip(7)];
        POST "/v1/backend/board" [] create() body LegacyBoardsCreate {"name": "Acme", "description": "A text.", "fields": [{}]};
        POST "/v1/backend/board/_fileupload" [] upload_board_file() file;
        POST "/v1/backend/board/_order" [] reorder() with LegacyBoardsReorder {"order": ["xxx"]};
        POST "/v1/backend/board/delete/brd_xxx/board_items" [] bulk_delete_items("brd_xxx") with LegacyBoardsBulkDeleteItems {"ids": ["xxx"]};
        POST "/v1/backend/board/upload" [] upload_board_file_v2() file;
        DELETE "/v1/backend/board/brd_xxx" [] delete("brd_xxx") [];
        GET "/v1/backend/board/brd_xxx" [] get("brd_xxx") [];
        PUT "/v1/backend/board/brd_xxx" [] update("brd_xxx") body LegacyBoardsUpdate {"name": "Acme", "description": "A text."};
        POST "/v1/backend/board/brd_xxx/board_fields" [] create_field("brd_xxx") body LegacyBoardsCreateField {"name": "Acme"};
        POST "/v1/backend/board/brd_xxx/board_fields/_order" [] reorder_fields("brd_xxx") with LegacyBoardsReorderFields {"fields": ["xxx"]};
        DELETE "/v1/backend/board/brd_xxx/board_fields/fld_xxx" [] delete_field("brd_xxx", "fld_xxx") [];
        PUT "/v1/backend/board/brd_xxx/board_fields/fld_xxx" [] update_field("brd_xxx", "fld_xxx") body LegacyBoardsUpdateField {"name": "Acme"};
        GET "/v1/backend/board/brd_xxx/board_items" [("limit", "7"), ("skip", "7")] list_items("brd_xxx") [.limit(7).skip(7)];
        POST "/v1/backend/board/brd_xxx/board_items" [] create_item("brd_xxx") with LegacyBoardsCreateItem {"fields": {}};
        DELETE "/v1/backend/board/brd_xxx/board_items/itm_xxx" [] delete_item("brd_xxx", "itm_xxx") [];
        GET "/v1/backend/board/brd_xxx/board_items/itm_xxx" [] get_item("brd_xxx", "itm_xxx") [];
        PUT "/v1/backend/board/brd_xxx/board_items/itm_xxx" [] update_item("brd_xxx", "itm_xxx") with LegacyBoardsUpdateItem {"fields": {}};
        GET "/v1/backend/board/brd_xxx/board_items/itm_xxx/related_boards/brd_yyy/board_items" [] get_related_items("brd_xxx", "itm_xxx", "brd_yyy") [];
        PUT "/v1/backend/board/brd_xxx/board_items/itm_xxx/related_boards/brd_yyy/link" [] link_items("brd_xxx", "itm_xxx", "brd_yyy") with LegacyBoardsLinkItems {"relatedItemIds": ["xxx"]};
        PUT "/v1/backend/board/brd_xxx/board_items/itm_xxx/related_boards/brd_yyy/unlink" [] unlink_items("brd_xxx", "itm_xxx", "brd_yyy") with LegacyBoardsUnlinkItems {"relatedItemIds": ["xxx"]};
        GET "/v1/backend/board/brd_xxx/export_csv" [("sort", "x")] export_csv("brd_xxx") [.sort("x")];
        POST "/v1/backend/board/brd_xxx/import_csv" [] import_csv("brd_xxx") file;
        POST "/v1/backend/board/brd_xxx/import_excel" [] import_excel("brd_xxx") file;
        GET "/v1/backend/board/brd_xxx/import_progress" [] get_import_progress("brd_xxx") [];
        PUT "/v1/backend/board/brd_xxx/multiple_board_fields" [] bulk_update_fields("brd_xxx") with LegacyBoardsBulkUpdateFields {"fields": [{}]};
        GET "/v1/backend/board/brd_xxx/segmentation" [] list_segments("brd_xxx") [];
        POST "/v1/backend/board/brd_xxx/segmentation" [] create_segment("brd_xxx") body LegacyBoardsCreateSegment {"name": "Acme", "filters": []};
        DELETE "/v1/backend/board/brd_xxx/segmentation/seg_xxx" [] delete_segment("brd_xxx", "seg_xxx") [];
        PUT "/v1/backend/board/brd_xxx/segmentation/seg_xxx" [] update_segment("brd_xxx", "seg_xxx") body LegacyBoardsUpdateSegment {"name": "Acme", "filter": {}};
        POST "/v1/backend/link_preview/getWebsiteInfo" [] get_link_preview() with LegacyBoardsGetLinkPreview {"url": "https://example.com"};
        POST "/v1/backend/meilisearch/brd_xxx/search" [] search("brd_xxx") body LegacyBoardsSearch {"limit": 20, "q": "enterprise"};
    }
    wire.covers("legacy_boards");
}
