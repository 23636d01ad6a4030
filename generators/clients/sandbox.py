"""The client that openapi-python-client generates, against the sandbox: boards, an item, a file, a stream."""

import io
import json
import sys
import uuid

from gateway import AuthenticatedClient
from gateway.api.boards import boards_create, boards_create_item, boards_list, boards_upload_file
from gateway.models import BoardCreate, BoardItemCreate, FileUpload
from gateway.types import File

from ai_agent import AuthenticatedClient as AiAgentClient
from ai_agent.api.ai_agent import ai_agent_stream_chat
from ai_agent.models import ChatTurn, TextDeltaChunk

base = sys.argv[1]
key = {"token": "api_sandbox", "prefix": "", "auth_header_name": "x-api-key"}
client = AuthenticatedClient(base_url=base, **key)

made = boards_create.sync(
    client=client,
    body=BoardCreate.from_dict(
        {"name": "Leads", "fields": [{"name": "Name", "type": "ShortText", "is_identifier": True}]}
    ),
)
board = made.data
boards = boards_list.sync(client=client)
assert any(one.id == board.id for one in boards.data), boards
body = BoardItemCreate.from_dict({"fields": {board.fields[0].id: "Xin chào"}})
item = boards_create_item.sync(board.id, client=client, body=body)
assert item.data is not None
print(f"boards: {boards.total}, an item in {board.id}")

upload = FileUpload(
    file=File(payload=io.BytesIO(b"a,b\n1,2\n"), file_name="table.csv", mime_type="text/csv"),
    folder_id=str(uuid.uuid4()),
)
stored = boards_upload_file.sync(client=client, body=upload)
# One file gives its record, several a list of records.
record = stored.data[0] if isinstance(stored.data, list) else stored.data
print(f"uploaded: {record.name}")

# The generator makes no calls that read events one by one; it makes the request and the types.
turn = ChatTurn.from_dict(
    {"id": str(uuid.uuid4()), "assistant_id": "asst_abc", "messages": [{"role": "user", "content": "Xin chào"}]}
)
agent = AiAgentClient(base_url=f"{base}/ai-agent", headers={"x-organization-id": "org_sandbox"}, **key)
text, finished = "", False
with agent.get_httpx_client().stream(**ai_agent_stream_chat._get_kwargs(body=turn)) as response:
    assert response.status_code == 200, response.read()
    for line in response.iter_lines():
        data = line.removeprefix("data: ")
        if data == "[DONE]":
            finished = True
        elif data and json.loads(data)["type"] == "text-delta":
            text += TextDeltaChunk.from_dict(json.loads(data)).delta
assert finished and "Xin chào" in text, text
print(f"read: {text}")
