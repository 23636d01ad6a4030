"""The official Python SDK against the sandbox: every documented method, sync and async, in the order of a real program.

    python_sdk.py BASE_URL [--write]

Each method is called once; what is written is read back. The outcomes are compared with `python-sdk-expected.txt`: any
difference fails. `--write` writes that file instead, to be read before it is committed. `python-sdk-methods.txt` names the
methods of the product documents.
"""

import asyncio
import difflib
import inspect
import io
import pathlib
import sys
import uuid
import warnings

import httpx
from imbrace import AsyncImbraceClient, ImbraceClient
from imbrace.types.ai import CompletionInput, EmbeddingInput

HERE = pathlib.Path(__file__).parent
METHODS = (HERE / "python-sdk-methods.txt").read_text().split()
EXPECTED = HERE / "python-sdk-expected.txt"
ORGANIZATION = "org_sandbox"


def get(value, *path):
    """A value inside dictionaries, lists and models."""
    for step in path:
        if value is None:
            return None
        if isinstance(step, int):
            value = value[step] if len(value) > step else None
        elif isinstance(value, dict):
            value = value.get(step)
        else:
            value = getattr(value, step, None)
    return value


def ids(rows):
    return [get(row, "id") or get(row, "_id") for row in rows or []]


# Why methods do not succeed, by method and by outcome; what stands in neither is a fault of the sandbox.
REASONS = {
    "ai.embed": "its model wants `usage.completion_tokens`, or the call has another signature",
    "ai_agent.create_document": "the real server refuses it too: the id belongs into the query",
    "ai_agent.delete_document": "the real server refuses it too: it wants a timestamp",
    "ai_agent.generate_client_chat_title": "the real server refuses it too: it wants the message",
    "ai_agent.get_votes": "awaits what cannot be awaited",
    "channel.list": "its model wants an object, the service responds with a list",
    "channel.update_channel_workflow": "nothing is documented of these rows, so that none has an id",
    "channel.delete_channel_workflow": "nothing is documented of these rows, so that none has an id",
    "chat_ai.process_document": "a slash too many: the service redirects to an address that no client reaches",
    "ImbraceError": "the SDK says that the route was removed",
    "ValidationError": "its model refuses the type of the channel that it has created",
    "is in no version of the SDK": "only the product documents name it",
}


class Failed(Exception):
    """What came back is not what was written."""


class Program:
    """Calls methods by their names and notes how each went."""

    def __init__(self, client):
        self.client = client
        self.outcomes = {}
        self.details = []

    async def call(self, name, *args, check=None, **kwargs):
        namespace, method = name.split(".")
        method = getattr(getattr(self.client, namespace, None), method, None)
        if method is None:
            self.outcomes[name] = "is in no version of the SDK"
            return None
        try:
            result = method(*args, **kwargs)
            if inspect.isawaitable(result):
                result = await result
            if inspect.isasyncgen(result):
                result = [item async for item in result]
            elif inspect.isgenerator(result):
                result = list(result)
            if check is not None and not check(result):
                raise Failed(f"not as written: {str(result)[:300]}")
        except Exception as error:  # noqa: BLE001: whatever it is, it is the outcome
            status = getattr(error, "status_code", "")
            text = str(error) if isinstance(error, Failed) else type(error).__name__
            self.note(name, f"{text} {status}".strip(), str(error))
            return None
        self.note(name, "ok")
        return result

    def note(self, name, outcome, detail=""):
        # A method that is called again keeps its first failure.
        if self.outcomes.get(name, "ok") == "ok":
            self.outcomes[name] = outcome
        if outcome != "ok":
            self.details.append(f"    {name}: {outcome} {detail[:200]!r}")


async def agents(p):
    new = {"name": f"Support {uuid.uuid4()}", "workflow_name": "support_v1", "provider_id": "system", "model_id": "gpt-4o"}
    made = await p.call("chat_ai.create_ai_agent", new, check=lambda r: r["name"] == new["name"])
    agent = get(made, "id")
    await p.call("chat_ai.list_ai_agents", check=lambda r: agent in ids(r))
    await p.call("ai.list_ai_agents", check=lambda r: agent in str(r))
    await p.call("ai.list_agents", check=lambda r: agent in str(r))
    await p.call("chat_ai.list_ai_agent_sub_agents", check=lambda r: agent in ids(r))
    await p.call("chat_ai.get_ai_agent", agent, check=lambda r: r["name"] == new["name"])
    await p.call("ai.get_ai_agent", agent, check=lambda r: get(r, "id") == agent)
    await p.call("ai.check_ai_agent_name", new["name"], check=lambda r: get(r, "exist") is True)
    changed = {"name": "Support 2", "workflow_name": "support_v1"}
    await p.call("chat_ai.update_ai_agent", agent, changed, check=lambda r: r["name"] == "Support 2")
    await p.call("chat_ai.update_ai_agent_instructions", agent, "Be kind.", check=lambda r: r["core_task"] == "Be kind.")
    await p.call("ai.patch_instructions", agent, {"instructions": "Be short."}, check=lambda r: get(r, "id") == agent)
    await p.call("ai.list_ai_agent_apps", check=lambda r: agent in str(r))
    await p.call("ai.get_ai_agent_app", agent, check=lambda r: get(r, "name") == "Support 2")
    await p.call("ai.update_ai_agent_workflow", agent, {"workflow": {"nodes": []}}, check=lambda r: get(r, "id") == agent)
    await p.call("ai.update_ai_agent_app", agent, changed, check=lambda r: get(r, "id") == agent)
    await p.call("chat_ai.upload_agent_file", {"file": ("a.txt", b"xin", "text/plain")}, agent)
    await p.call("chat_ai.delete_ai_agent", agent)
    app = await p.call("ai.create_ai_agent_app", {"name": "App", "workflow_name": "w"}, check=lambda r: get(r, "name") == "App")
    await p.call("ai.delete_ai_agent_app", get(app, "id"))
    for name in ("chat", "create_assistant", "create_chat", "delete_assistant", "delete_chat", "get_assistant"):
        await p.call(f"chat_ai.{name}")
    for name in ("list_assistants", "list_chats", "list_knowledge", "list_models", "update_assistant"):
        await p.call(f"chat_ai.{name}")
    await p.call("chat_ai.update_assistant_instructions")
    await p.call("chat_ai.list_document_models", check=lambda r: isinstance(r, list))
    await p.call("chat_ai.process_document", "gpt-4o", "https://example.com/a.pdf", ORGANIZATION)
    await p.call("chat_ai.extract_file", {"file": ("a.pdf", b"%PDF-1.4", "application/pdf")}, check=lambda r: "result" in r)


async def models(p):
    ask = CompletionInput(model="gpt-4o", messages=[{"role": "user", "content": "Xin chào"}])
    await p.call("ai.complete", ask, check=lambda r: get(r, "choices", 0))
    await p.call("ai.stream", ask, check=lambda r: len(r) > 0)
    await p.call("ai.embed", EmbeddingInput(model="m", input=["a", "b"]))
    await p.call("ai.get_llm_models", check=lambda r: get(r, "data"))
    await p.call("ai.list_models")
    body = {"name": "P", "type": "openai", "config": {"openApi": {"api_key": "sk", "base_url": "https://example.com/v1"}}}
    made = await p.call("ai.create_provider", body)
    provider = get(made, "id") or get(made, "provider_id") or get(made, "_id")
    await p.call("ai.list_providers", check=lambda r: provider in str(r))
    await p.call("ai.update_provider", provider, {**body, "name": "P2"}, check=lambda r: get(r, "name") == "P2")
    await p.call("ai.refresh_provider_models", provider)
    await p.call("ai.delete_provider", provider)
    made = await p.call("ai.create_guardrail_provider", {"name": "G", "type": "openai", "config": {"api_key": "sk"}})
    guard = get(made, "guardrail_provider_id") or get(made, "_id")
    await p.call("ai.list_guardrail_providers", check=lambda r: guard in str(r))
    await p.call("ai.get_guardrail_provider", guard, check=lambda r: get(r, "name") == "G")
    await p.call("ai.update_guardrail_provider", guard, {"name": "G2"}, check=lambda r: get(r, "name") == "G2")
    await p.call("ai.test_guardrail_provider", guard, {})
    await p.call("ai.get_guardrail_provider_models", guard)
    new = {"name": "Safety", "model": "gpt-4o", "instructions": "Block.", "unsafe_categories": []}
    made = await p.call("ai.create_guardrail", new)
    rail = get(made, "guardrails_config_id") or get(made, "_id")
    await p.call("ai.list_guardrails", check=lambda r: rail in str(r))
    await p.call("ai.get_guardrail", rail, check=lambda r: get(r, "name") == "Safety")
    await p.call("ai.update_guardrail", rail, {**new, "name": "Safety 2"})
    await p.call("ai.get_guardrail", rail, check=lambda r: get(r, "name") == "Safety 2")
    await p.call("ai.delete_guardrail", rail)
    await p.call("ai.delete_guardrail_provider", guard)
    made = await p.call("ai.upload_rag_file", {"file": ("note.txt", b"Hello note.", "text/plain")})
    file = get(made, "id") or get(made, "_id")
    await p.call("ai.list_rag_files", check=lambda r: file in str(r))
    await p.call("ai.get_rag_file", file, check=lambda r: file in str(r))
    await p.call("ai.delete_rag_file", file)
    tools = {"url": "https://tools.example.com", "path": "", "auth_type": "none", "key": None, "config": None, "type": "mcp"}
    await p.call("ai.verify_tool_server", tools)
    await p.call("message_suggestion.get_suggestions", {"message": "Where is my order?", "assistant_id": "asst_abc"})
    await p.call("predict.predict", {"data": [1]})


async def chats(p):
    chat, message, document = (str(uuid.uuid4()) for _ in range(3))
    said = {"id": message, "role": "user", "content": "hi", "parts": [{"type": "text", "text": "Plan a trip"}]}
    new = {"id": chat, "assistantId": "asst_abc", "organizationId": ORGANIZATION, "selectedVisibilityType": "private", "message": said}
    await p.call("ai_agent.create_client_chat", new, check=lambda r: r["id"] == chat)
    await p.call("ai_agent.list_client_chats", check=lambda r: chat in str(r))
    await p.call("ai_agent.list_chats", ORGANIZATION, check=lambda r: chat in str(r))
    await p.call("ai_agent.get_client_chat", chat, check=lambda r: r["title"] == "Plan a trip")
    await p.call("ai_agent.get_chat", chat, check=lambda r: r["id"] == chat)
    await p.call("ai_agent.update_client_chat", chat, {"visibility": "public"})
    await p.call("ai_agent.get_client_chat", chat, check=lambda r: r["visibility"] == "public")
    turn = {"id": chat, "assistant_id": "asst_abc", "messages": [said]}
    await p.call("ai_agent.stream_chat", turn)
    await p.call("ai_agent.stream_chat_text", turn)
    await p.call("ai_agent.stream_client_chat_status", chat)
    await p.call("ai_agent.list_client_messages", chat, check=lambda r: message in ids(r))
    later = {"id": str(uuid.uuid4()), "chatId": chat, "role": "user", "parts": [{"type": "text", "text": "b"}]}
    await p.call("ai_agent.persist_client_message", {"message": later})
    await p.call("ai_agent.update_vote", {"chatId": chat, "messageId": message, "type": "up"})
    await p.call("ai_agent.get_votes", chat, check=lambda r: get(r, 0, "isUpvoted") is True)
    await p.call("ai_agent.generate_client_chat_title", chat)
    await p.call("ai_agent.delete_trailing_messages", later["id"])
    await p.call("ai_agent.list_client_messages", chat, check=lambda r: later["id"] not in ids(r))
    await p.call("ai_agent.create_document", {"id": document, "title": "Report", "content": "v1", "kind": "text"})
    # What the SDK sends is refused, as the real server does it: the id belongs into the query.
    await p.raw("POST", f"/ai-agent/chat-client/documents?id={document}", {"title": "Report", "content": "v1", "kind": "text"})
    await p.call("ai_agent.get_document", document, check=lambda r: "v1" in str(r))
    await p.call("ai_agent.get_document_latest", document)
    await p.call("ai_agent.get_document_public", document)
    await p.call("ai_agent.get_document_latest_by_kind", kind="text")
    await p.call("ai_agent.get_document_suggestions", document)
    await p.call("ai_agent.delete_document", document)
    user = {"email": f"{uuid.uuid4()}@example.com"[-60:], "password": "secret"}
    await p.call("ai_agent.register_chat_client", user)
    await p.call("ai_agent.verify_chat_client_credentials", user)
    await p.call("ai_agent.get_chat_client_user", user)
    await p.call("ai_agent.delete_client_chat", chat)
    await p.call("ai_agent.create_client_chat", new)
    await p.call("ai_agent.delete_chat", chat, ORGANIZATION)
    await p.call("ai_agent.delete_all_client_chats", ORGANIZATION)
    for name in ("get_config", "get_health", "get_version", "get_trace_services", "get_trace_tags", "list_admin_guides"):
        await p.call(f"ai_agent.{name}")
    await p.call("ai_agent.get_trace_tag_values", "service.name")
    await p.call("ai_agent.get_traces", details=True)
    await p.call("ai_agent.get_trace", await p.row("ai-agent/trace/traces", "traceId", "traceID"))
    await p.call("ai_agent.search_traceql", "{}")
    await p.call("ai_agent.get_admin_guide", "guide.pdf")
    await p.call("ai_agent.get_agent_prompt_suggestion", "asst_abc", check=lambda r: r["success"])
    await p.call("ai_agent.suggest_field_types", ["https://example.com/a.pdf"])
    made = await p.call("ai_agent.generate_parquet", [{"a": 1}], "users", "exports")
    parquet = get(made, "fileName")
    await p.call("ai_agent.list_parquet_files", check=lambda r: parquet in str(r))
    await p.call("ai_agent.delete_parquet_file", parquet)
    await p.call("ai_agent.list_parquet_files", check=lambda r: parquet not in str(r))
    await p.call("ai_agent.get_sub_agent_history", "s1", chat)
    await p.call("ai_agent.stream_sub_agent_chat", {"chat_id": chat, "session_id": "s1", "assistant_id": "asst_abc", "messages": [said]})
    await p.call("ai_agent.classify_file", url="https://example.com/a.pdf", mime_type="application/pdf")
    await p.call("ai_agent.list_embedding_files")
    await p.call("ai_agent.get_embedding_file", "file_1")
    await p.call("ai_agent.preview_embedding_file", file_id="file_1")
    await p.call("ai_agent.process_embedding", "file_1")
    await p.call("ai_agent.update_embedding_file_status", "file_1", "active")
    await p.call("ai_agent.delete_embedding_file", "file_1")


async def boards(p):
    board = get(await p.raw("POST", "/data-board/boards", {"name": "Leads"}), "data", "id")
    field = await p.raw("POST", f"/data-board/boards/{board}/fields", {"name": "Company", "type": "ShortText"})
    field = get(field, "data", "fields", 0, "id")
    await p.call("boards.list", check=lambda r: board in ids(r["data"]))
    made = await p.call("boards.create_item", board, {"fields": {field: "Acme"}}, check=lambda r: r["fields"][field] == "Acme")
    item = get(made, "id")
    await p.call("boards.list_items", board, check=lambda r: item in ids(r["data"]) and r["count"] == 1)
    await p.call("boards.update_item", board, item, {"fields": {field: "Acme 2"}}, check=lambda r: r["fields"][field] == "Acme 2")
    await p.call("boards.search", board, q="Acme", check=lambda r: item in str(r))
    await p.call("boards.export_csv", board, check=lambda r: "Acme 2" in r)
    folder = {"name": f"Q1 {uuid.uuid4()}", "organization_id": ORGANIZATION, "parent_folder_id": "root", "source_type": "upload"}
    made = await p.call("boards.create_folder", folder, check=lambda r: r["name"] == folder["name"])
    folder_id = get(made, "id")
    await p.call("boards.search_folders", q=folder["name"], check=lambda r: folder_id in str(r))
    await p.call("boards.update_folder", folder_id, {"name": "Q2"}, check=lambda r: r["name"] == "Q2")
    # The documents pass what httpx takes as `files`: the id of the folder is a part without a name of a file.
    files = {"file": ("note.txt", io.BytesIO(b"xin"), "text/plain"), "folder_id": (None, folder_id)}
    made = await p.call("boards.upload_file", files)
    await p.call("boards.search_files", folder_id, check=lambda r: get(made, "id") in ids(r))
    await p.call("boards.delete_folders", [folder_id])


async def inbox(p):
    made = await p.call("channel.create_web", "Website", check=lambda r: get(r, "name") == "Website")
    channel = get(made, "id") or get(await p.raw("POST", "/channel-service/v1/channels/_web", {"name": "Raw"}), "id")
    await p.call("channel.create", {"name": "Any", "type": "web"})
    for kind, body in {
        "email": {"name": "Mail", "email": "a@example.com"},
        "facebook": {"page_id": "1", "access_token": "t", "credential_id": "c"},
        "instagram": {"page_id": "1", "access_token": "t", "credential_id": "c"},
        "line": {"channel_access_token": "t", "channel_secret": "s"},
        "wechat": {"app_id": "a", "app_secret": "s"},
        "whatsapp": {"phone_number_id": "1", "access_token": "t"},
    }.items():
        await p.call(f"channel.create_{kind}", body)
    await p.call("channel.list", check=lambda r: channel in str(r))
    await p.call("channel.get", channel, check=lambda r: get(r, "id") == channel)
    await p.call("channel.get_count")
    await p.call("channel.update", channel, {"name": "Website 2"}, check=lambda r: get(r, "name") == "Website 2")
    await p.call("channel.update_facebook", {"page_id": "1", "access_token": "t2"})
    await p.call("channel.update_whatsapp", {"phone_number_id": "1", "access_token": "t2"})
    credential = await p.row("channel-service/channels/credentials", "id", "_id")
    await p.call("channel.get_credential", credential)
    await p.call("channel.update_credential", credential, {"name": "C2"})
    await p.call("channel.get_facebook_pages", credential)
    await p.call("channel.delete_credential", credential)
    await p.call("channel.list_assignable_teams")
    await p.call("channel.list_team_observers", "t_xxx")
    await p.call("workflows.list_channel_automation")
    workflow = await p.row("channel-service/channels/workflows", "id", "_id")
    await p.call("channel.update_channel_workflow", workflow, {"name": "W2"})
    await p.call("channel.delete_channel_workflow", workflow)
    contact = get(await p.raw("POST", "/channel-service/v1/contacts", {"display_name": "Ada"}), "id")
    await p.call("contacts.list", check=lambda r: contact in str(r))
    await p.call("contacts.get", contact, check=lambda r: r["display_name"] == "Ada")
    await p.call("contacts.update", contact, {"display_name": "Ada L."}, check=lambda r: r["display_name"] == "Ada L.")
    await p.call("contacts.get_comments", contact)
    await p.call("contacts.get_files", contact)
    await p.call("conversations.create")
    body = {"channel_id": channel, "contact_id": contact}
    conversation = get(await p.raw("POST", "/channel-service/v1/conversations", body), "id")
    await p.call("conversations.list", check=lambda r: isinstance(r, dict))
    await p.call("conversations.get", conversation, check=lambda r: conversation in str(r))
    await p.call("conversations.get_views_count")
    await p.call("conversations.search", "bu_sandbox", "zzz", check=lambda r: conversation not in str(r))
    await p.call("conversations.join", {"conversation_id": conversation})
    await p.call("conversations.leave", {"conversation_id": conversation})
    done = {"conversation_id": conversation, "status": "resolved"}
    await p.call("conversations.update_status", done)
    await p.call("conversations.get", conversation, check=lambda r: "resolved" in str(r))
    await p.call("contacts.get_activities", conversation)
    await p.call("messages.send", "text", text="Xin chào")
    await p.call("messages.list")
    made = await p.call("campaign.create", {"name": "Tết", "channel_id": channel})
    campaign = get(made, "id") or get(made, "_id") or get(made, "data", "id")
    await p.call("campaign.list", check=lambda r: campaign in str(r))
    await p.call("campaign.get", campaign, check=lambda r: "Tết" in str(r))
    point = {"name": "First", "campaign_id": campaign, "type": "message"}
    await p.call("campaign.validate_touchpoint", point)
    made = await p.call("campaign.create_touchpoint", point)
    touch = get(made, "id") or get(made, "_id") or get(made, "data", "id")
    await p.call("campaign.list_touchpoints", {"campaign_id": campaign}, check=lambda r: touch in str(r))
    await p.call("campaign.get_touchpoint", touch, check=lambda r: "First" in str(r))
    await p.call("campaign.update_touchpoint", touch, {"name": "Second"}, check=lambda r: "Second" in str(r))
    await p.call("campaign.delete_touchpoint", touch)
    await p.call("campaign.delete", campaign)
    await p.call("channel.delete_v3", channel)
    other = get(await p.raw("POST", "/channel-service/v1/channels/_web", {"name": "Other"}), "id")
    await p.call("channel.delete", other)


async def run(base, client):
    program = Program(client)

    async def raw(method, path, body=None):
        """What no documented method of the SDK does."""
        async with httpx.AsyncClient(base_url=base, headers={"x-api-key": "api_sandbox"}) as http:
            response = await http.request(method, path, json=body)
            response.raise_for_status()
            return response.json()

    async def row(resource, *names):
        """The id of a row that is there from the start."""
        rows = (await raw("GET", "/_sandbox/state"))[ORGANIZATION]["rows"].get(resource) or [{"row": {}}]
        return next((rows[0]["row"][name] for name in names if name in rows[0]["row"]), "unknown")

    program.raw, program.row = raw, row
    for part in (agents, models, chats, boards, inbox):
        await part(program)
    for name in METHODS:
        program.outcomes.setdefault(name, "was not called")
    return program


def main():
    warnings.simplefilter("ignore")
    base = sys.argv[1]
    lines, details = [], []
    for kind, made in (("sync", ImbraceClient), ("async", AsyncImbraceClient)):
        httpx.post(f"{base}/_sandbox/reset").raise_for_status()
        client = made(gateway=base, api_key="api_sandbox", organization_id=ORGANIZATION)
        program = asyncio.run(run(base, client))
        outcomes = program.outcomes
        details += program.details
        unknown = sorted(set(outcomes) - set(METHODS))
        assert not unknown, f"not in the product documents: {unknown}"
        good = sum(outcome == "ok" for outcome in outcomes.values())
        lines.append(f"{kind}: {good} of {len(METHODS)} methods")
        for name, outcome in sorted(outcomes.items()):
            if outcome != "ok":
                why = REASONS.get(name) or REASONS.get(outcome) or "A FAULT OF THE SANDBOX"
                lines.append(f"  {name}: {outcome}: {why}")
    text = "\n".join(lines) + "\n"
    if "--write" in sys.argv:
        EXPECTED.write_text(text)
    expected = EXPECTED.read_text()
    print("".join(f"  {line}\n" for line in lines if not line.startswith(" ")), end="")
    if text != expected:
        print("\n".join(details))
        sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), text.splitlines(True), "expected", "now", n=0))
        sys.exit(f"the outcomes are not those of {EXPECTED.name}: read the difference, then write it with --write")


main()
