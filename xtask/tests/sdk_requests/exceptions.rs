//! Requests that do not fit, and why the documents are right.

/// Route, what does not fit, and the reason. A route that ends in `*` stands for all that hold what is before it.
pub(super) const EXCEPTIONS: &[(&str, &[&str], &str)] = &[
    (
        "DELETE /ai-agent/chat-client/documents/{}",
        &["query `timestamp` is missing"],
        "the server insists on it",
    ),
    (
        "DELETE /data-board/boards/{}/items/bulk-delete",
        &["the body is not an object"],
        "an array, as one of the product documents sends it; the server takes `{ids}`",
    ),
    (
        "GET /ai-agent/chat-client/documents/latest-by-kind",
        &["query `kind` is missing"],
        "the server insists on it",
    ),
    (
        "PATCH /ai-agent/chat-client/votes",
        &["`chatId` is missing", "`type` is missing"],
        "the server wants `{chatId, messageId, type}`; the product documents send `vote`",
    ),
    (
        "POST /activepieces/v1/mcp-servers/{}/rotate",
        &["a body is not declared"],
        "Python sends an empty object, TypeScript nothing",
    ),
    (
        "POST /ai-agent/chat-client/auth/register",
        &["`email` is missing", "`password` is missing"],
        "the server reads `{email, password}`; the product documents send `{name, secret}`",
    ),
    (
        "POST /ai-agent/chat-client/auth/verify-credentials",
        &["`email` is missing", "`password` is missing"],
        "the server reads `{email, password}`; the product documents send `{token}`",
    ),
    (
        "POST /ai-agent/chat-client/chats/{}/title",
        &["the body is missing"],
        "the server insists on `{message}`; the SDKs send nothing",
    ),
    (
        "POST /ai-agent/chat-client/documents",
        &["`title` is missing", "query `id` is missing"],
        "the server insists on both",
    ),
    (
        "POST /ai-agent/chat-client/messages",
        &["`message` is missing"],
        "the server insists on `{message}`; the product documents send `{chatId, content}`",
    ),
    (
        "POST /channel-service/v1/conversation_messages",
        &["the body is not an object"],
        "the product documents give two arguments to a method that takes one, so the id of the conversation goes out as the body",
    ),
    (
        "POST /data-board/boards/reorder",
        &["`boardIds` is missing"],
        "the server insists on it; Python sends `order`",
    ),
    (
        "POST /data-board/files/upload",
        &["`folder_id` is missing"],
        "the server insists on it",
    ),
    (
        "POST /files/v1/floor_plans/_presign_url",
        &["`prefix` is missing", "`type` is missing"],
        "the server refuses `{filename, content_type}`",
    ),
    (
        "POST /marketplaces/v2/email-templates",
        &["`body` is missing", "`subject` is missing"],
        "the server insists on all three",
    ),
    (
        "POST /v3/ai/configs/tool_servers/verify",
        &[
            "`auth_type` is missing",
            "`config` is missing",
            "`key` is missing",
            "`path` is missing",
            "`type` is missing",
        ],
        "the server insists on all of them",
    ),
    (
        "POST /v3/ai/files/agent",
        &["`agent_id` is missing"],
        "the server insists on it; TypeScript leaves it to the form of the caller",
    ),
    (
        "POST /v3/ai/files/extract",
        &["`raw` is not declared", "the body is json"],
        "the product documents give an object to a method that takes a form: it goes out as the text `[object Object]`",
    ),
    (
        "POST /v3/ai/guardrail-providers",
        &["`config` is missing", "`type` is missing"],
        "the server insists on both",
    ),
    (
        "PUT /v3/ai/guardrail/update/{}",
        &["`unsafe_categories` is missing"],
        "the server insists on it",
    ),
    (
        "POST /v3/ai/guardrail/create",
        &["`unsafe_categories` is missing"],
        "the server insists on it",
    ),
    (
        "POST /v3/ai/providers",
        &["`type` is missing"],
        "the server insists on it",
    ),
    (
        "POST /v3/marketplaces/apps/email-senders",
        &["`user_id` is missing"],
        "the server insists on it",
    ),
    (
        "POST /v3/marketplaces/apps/email-templates",
        &["`body` is missing", "`subject` is missing"],
        "the server insists on all three",
    ),
    (
        "POST /v3/marketplaces/apps/forms",
        &["`app_id` is missing"],
        "the server insists on an app that exists",
    ),
    (
        "PUT /v3/ai/assistant_apps/{}",
        &["`name` is missing", "`workflow_name` is missing"],
        "the server replaces the agent and insists on both",
    ),
    (
        "GET /data-board/v1/schedulers/filter_options",
        &["query `filter` is missing"],
        "the server insists on it",
    ),
    (
        "GET /data-board/{}/files",
        &["query `sessionId` is missing"],
        "the server insists on the session of the drive",
    ),
    (
        "GET /data-board/{}/files/download",
        &["query `sessionId` is missing"],
        "the server insists on the session of the drive",
    ),
    (
        "GET /data-board/{}/folders",
        &["query `sessionId` is missing"],
        "the server insists on the session of the drive",
    ),
    (
        "GET /platform/v1/team_users",
        &["query `q` is missing", "query `type` is missing"],
        "400 without both",
    ),
    (
        "GET /platform/v1/team_users/_invite_list",
        &["query `team_id` is missing", "query `type` is missing"],
        "400 without both",
    ),
    (
        "GET /platform/v2/team_users",
        &["query `q` is missing", "query `type` is missing"],
        "400 without both",
    ),
    (
        "GET /platform/v2/team_users/_invite_list",
        &["query `team_id` is missing", "query `type` is missing"],
        "400 without both",
    ),
    (
        "GET /platform/v2/teams",
        &["query `q` is missing", "query `type` is missing"],
        "400 without both",
    ),
    (
        "POST /data-board/ai/tag-generation",
        &["`description` is missing", "`folder_name` is missing"],
        "the server insists on both",
    ),
    (
        "POST /data-board/boards/{}/import",
        &[
            "`csvContent` is missing",
            "`file` is not declared",
            "the body is form",
        ],
        "the server takes JSON with the text of the table",
    ),
    (
        "POST /data-board/boards/{}/import_csv",
        &[
            "`fileUrl` is missing",
            "`file` is not declared",
            "`mappings` is missing",
            "the body is form",
        ],
        "the server takes JSON with the address of the file",
    ),
    (
        "POST /data-board/v1/crmboard",
        &[
            "`name` is missing",
            "`type` is missing",
            "`workflow_id` is missing",
        ],
        "the server insists on all three",
    ),
    (
        "POST /platform/v1/access/_exchange_access_token_with_access_token",
        &["`organization_id` is missing"],
        "400 without it",
    ),
    (
        "POST /platform/v1/login/forget/reset",
        &["`email` is missing", "`verify_code` is missing"],
        "400 without both",
    ),
    (
        "POST /platform/v1/users/_bulk_invite",
        &["`invitations` is missing"],
        "400 without it",
    ),
    (
        "POST /platform/v2/teams/_add_users",
        &["`users` is missing"],
        "the server reads `users`; with `user_ids` it adds nobody",
    ),
    (
        "POST /platform/v2/teams/_leave",
        &["`team_id` is missing"],
        "400 without it",
    ),
    (
        "POST /platform/v2/teams/_remove_users",
        &["`team_id` is missing"],
        "400 without it",
    ),
    (
        "POST /platform/v2/teams/{}/user/{}/approve",
        &["the body is missing"],
        "400 without it",
    ),
];
