//! Responses of the servers behind the gateway decode into the generated types, and nothing of them is lost.

#![cfg(any(feature = "gateway", feature = "ai-agent"))]
#![allow(deprecated)]

#[path = "support/responses.rs"]
mod responses;

use responses::Known;

#[cfg(feature = "ai-agent")]
#[test]
fn of_the_ai_agent_service() {
    use imbrace::ai_agent::operations::*;

    let operations = [
        Known::of::<AiAgentCreateClientChat>(),
        Known::of::<AiAgentCreateDocument>(),
        Known::of::<AiAgentDeleteAllClientChats>(),
        Known::of::<AiAgentDeleteChat>(),
        Known::of::<AiAgentDeleteClientChat>(),
        Known::of::<AiAgentDeleteDocument>(),
        Known::of::<AiAgentDeleteParquetFile>(),
        Known::of::<AiAgentDeleteTrailingMessages>(),
        Known::of::<AiAgentGenerateClientChatTitle>(),
        Known::of::<AiAgentGenerateParquet>(),
        Known::of::<AiAgentGetAgentPromptSuggestion>(),
        Known::of::<AiAgentGetChat>(),
        Known::of::<AiAgentGetChatClientUser>(),
        Known::of::<AiAgentGetClientChat>(),
        Known::of::<AiAgentGetConfig>(),
        Known::of::<AiAgentGetDocument>(),
        Known::of::<AiAgentGetDocumentLatest>(),
        Known::of::<AiAgentGetDocumentLatestByKind>(),
        Known::of::<AiAgentGetDocumentPublic>(),
        Known::of::<AiAgentGetDocumentSuggestions>(),
        Known::of::<AiAgentGetHealth>(),
        Known::of::<AiAgentGetTrace>(),
        Known::of::<AiAgentGetTraceServices>(),
        Known::of::<AiAgentGetTraceTagValues>(),
        Known::of::<AiAgentGetTraceTags>(),
        Known::of::<AiAgentGetTraces>(),
        Known::of::<AiAgentGetVersion>(),
        Known::of::<AiAgentGetVotes>(),
        Known::of::<AiAgentListAdminGuides>(),
        Known::of::<AiAgentListChats>(),
        Known::of::<AiAgentListClientChats>(),
        Known::of::<AiAgentListClientMessages>(),
        Known::of::<AiAgentListParquetFiles>(),
        Known::of::<AiAgentPersistClientMessage>(),
        Known::of::<AiAgentRegisterChatClient>(),
        Known::of::<AiAgentSearchTraceql>(),
        Known::of::<AiAgentSuggestFieldTypes>(),
        Known::of::<AiAgentUpdateClientChat>(),
        Known::of::<AiAgentUpdateVote>(),
        Known::of::<AiAgentVerifyChatClientCredentials>(),
    ];
    responses::are_kept_whole("AI Agent", include_str!("captures/ai-agent.jsonl"), &operations);
}

#[cfg(feature = "gateway")]
#[test]
fn of_the_data_board() {
    use imbrace::gateway::operations::*;

    let operations = [
        Known::of::<BoardsBulkCreateItems>(),
        Known::of::<BoardsBulkDeleteItems>(),
        Known::of::<BoardsBulkUpdateFields>(),
        Known::of::<BoardsCountItems>(),
        Known::of::<BoardsCreate>(),
        Known::of::<BoardsCreateField>(),
        Known::of::<BoardsCreateFile>(),
        Known::of::<BoardsCreateFolder>(),
        Known::of::<BoardsCreateItem>(),
        Known::of::<BoardsCreateSegment>(),
        Known::of::<BoardsDelete>(),
        Known::of::<BoardsDeleteField>(),
        Known::of::<BoardsDeleteFiles>(),
        Known::of::<BoardsDeleteFolders>(),
        Known::of::<BoardsDeleteItem>(),
        Known::of::<BoardsDeleteSegment>(),
        Known::of::<BoardsExportCsvViaMail>(),
        Known::of::<BoardsGet>(),
        Known::of::<BoardsGetField>(),
        Known::of::<BoardsGetFile>(),
        Known::of::<BoardsGetFolder>(),
        Known::of::<BoardsGetFolderContents>(),
        Known::of::<BoardsGetImportProgress>(),
        Known::of::<BoardsGetItem>(),
        Known::of::<BoardsGetRelatedItems>(),
        Known::of::<BoardsGetSegment>(),
        Known::of::<BoardsLinkItems>(),
        Known::of::<BoardsList>(),
        Known::of::<BoardsListFiles>(),
        Known::of::<BoardsListFolders>(),
        Known::of::<BoardsListItems>(),
        Known::of::<BoardsListSegments>(),
        Known::of::<BoardsReorder>(),
        Known::of::<BoardsReorderFields>(),
        Known::of::<BoardsSearch>(),
        Known::of::<BoardsSearchFiles>(),
        Known::of::<BoardsSearchFolders>(),
        Known::of::<BoardsUnlinkItems>(),
        Known::of::<BoardsUpdate>(),
        Known::of::<BoardsUpdateField>(),
        Known::of::<BoardsUpdateFile>(),
        Known::of::<BoardsUpdateFolder>(),
        Known::of::<BoardsUpdateItem>(),
        Known::of::<BoardsUpdateSegment>(),
        Known::of::<BoardsUploadFile>(),
    ];
    responses::are_kept_whole(
        "data board",
        include_str!("captures/data-board.jsonl"),
        &operations,
    );
}

#[cfg(feature = "gateway")]
#[test]
fn of_chat_ai() {
    use imbrace::gateway::operations::*;

    let operations = [
        Known::of::<AiCheckAiAgentName>(),
        Known::of::<AiCreateGuardrail>(),
        Known::of::<AiCreateGuardrailProvider>(),
        Known::of::<AiCreateProvider>(),
        Known::of::<AiDeleteGuardrail>(),
        Known::of::<AiDeleteGuardrailProvider>(),
        Known::of::<AiDeleteProvider>(),
        Known::of::<AiDeleteRagFile>(),
        Known::of::<AiGetAccountAiAgent>(),
        Known::of::<AiGetGuardrail>(),
        Known::of::<AiGetGuardrailProvider>(),
        Known::of::<AiGetGuardrailProviderModels>(),
        Known::of::<AiGetLlmModels>(),
        Known::of::<AiGetRagFile>(),
        Known::of::<AiListGuardrailProviders>(),
        Known::of::<AiListGuardrails>(),
        Known::of::<AiListProviders>(),
        Known::of::<AiListRagFiles>(),
        Known::of::<AiRefreshProviderModels>(),
        Known::of::<AiTestGuardrailProvider>(),
        Known::of::<AiUpdateGuardrail>(),
        Known::of::<AiUpdateGuardrailProvider>(),
        Known::of::<AiUpdateProvider>(),
        Known::of::<AiUploadRagFile>(),
        Known::of::<AiVerifyToolServer>(),
        Known::of::<ChatAiCreateAiAgent>(),
        Known::of::<ChatAiCreateChat>(),
        Known::of::<ChatAiCreateFolder>(),
        Known::of::<ChatAiCreateKnowledge>(),
        Known::of::<ChatAiDeleteAiAgent>(),
        Known::of::<ChatAiDeleteChat>(),
        Known::of::<ChatAiDeleteFolder>(),
        Known::of::<ChatAiDeleteKnowledge>(),
        Known::of::<ChatAiExtractFile>(),
        Known::of::<ChatAiGetAiAgent>(),
        Known::of::<ChatAiGetKnowledge>(),
        Known::of::<ChatAiListAiAgents>(),
        Known::of::<ChatAiListChats>(),
        Known::of::<ChatAiListFolders>(),
        Known::of::<ChatAiListKnowledge>(),
        Known::of::<ChatAiListModels>(),
        Known::of::<ChatAiProcessDocument>(),
        Known::of::<ChatAiUpdateAiAgent>(),
        Known::of::<ChatAiUpdateAiAgentInstructions>(),
        Known::of::<ChatAiUpdateFolder>(),
        Known::of::<ChatAiUploadAgentFile>(),
    ];
    responses::are_kept_whole("Chat AI", include_str!("captures/chat-ai.jsonl"), &operations);
}

#[cfg(feature = "gateway")]
#[test]
fn of_the_platform() {
    use imbrace::gateway::operations::*;

    let operations = [
        Known::of::<AccountGet>(),
        Known::of::<AccountUpdate>(),
        Known::of::<AccountUploadAvatar>(),
        Known::of::<ApiKeysCreate>(),
        Known::of::<ApiKeysGet>(),
        Known::of::<AuthAuthenticate>(),
        Known::of::<AuthExchangeAccessToken>(),
        Known::of::<AuthExchangeAccessTokenWithToken>(),
        Known::of::<AuthGetLoginProviders>(),
        Known::of::<AuthGetThirdPartyToken>(),
        Known::of::<AuthSignIn>(),
        Known::of::<AuthUploadSignUpPhoto>(),
        Known::of::<CategoriesCreate>(),
        Known::of::<CategoriesDelete>(),
        Known::of::<CategoriesGet>(),
        Known::of::<CategoriesList>(),
        Known::of::<CategoriesUpdate>(),
        Known::of::<OrganizationsList>(),
        Known::of::<OrganizationsListForLogin>(),
        Known::of::<OrganizationsUpdate>(),
        Known::of::<PlatformAcceptTeamJoinRequest>(),
        Known::of::<PlatformAddTeamUsersV1>(),
        Known::of::<PlatformBulkInvite>(),
        Known::of::<PlatformChangeRole>(),
        Known::of::<PlatformDeactivateUser>(),
        Known::of::<PlatformDeleteCategory>(),
        Known::of::<PlatformGetBusinessUnit>(),
        Known::of::<PlatformGetCategory>(),
        Known::of::<PlatformGetMe>(),
        Known::of::<PlatformGetMyTeamsV1>(),
        Known::of::<PlatformGetOrg>(),
        Known::of::<PlatformGetTeamLabels>(),
        Known::of::<PlatformGetUser>(),
        Known::of::<PlatformGetUserRolesCount>(),
        Known::of::<PlatformListAllUsers>(),
        Known::of::<PlatformListBusinessUnits>(),
        Known::of::<PlatformListCategories>(),
        Known::of::<PlatformListOrgs>(),
        Known::of::<PlatformListTeamInvites>(),
        Known::of::<PlatformListTeamInvitesV1>(),
        Known::of::<PlatformListTeamUsersV2>(),
        Known::of::<PlatformListTeamsV1>(),
        Known::of::<PlatformListUsers>(),
        Known::of::<PlatformReactivateUser>(),
        Known::of::<PlatformRemoveTeamUsersV1>(),
        Known::of::<PlatformRemoveUser>(),
        Known::of::<PlatformUpdateCategory>(),
        Known::of::<PlatformUpdateTeamV1>(),
        Known::of::<PlatformUpdateUser>(),
        Known::of::<TeamsAddUsers>(),
        Known::of::<TeamsApproveJoinRequest>(),
        Known::of::<TeamsCreate>(),
        Known::of::<TeamsGet>(),
        Known::of::<TeamsGetUsers>(),
        Known::of::<TeamsJoin>(),
        Known::of::<TeamsList>(),
        Known::of::<TeamsListMy>(),
        Known::of::<TeamsRemoveUsers>(),
        Known::of::<TeamsRequestJoin>(),
        Known::of::<TeamsUpdate>(),
        Known::of::<TeamsUpdateUserRole>(),
        Known::of::<TeamsUploadIcon>(),
    ];
    responses::are_kept_whole("platform", include_str!("captures/platform.jsonl"), &operations);
}
