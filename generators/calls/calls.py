"""Calls of the client that openapi-generator makes for Python, against the sandbox: boards, an item, a refusal."""

import sys

import gateway

configuration = gateway.Configuration(host=sys.argv[1])
client = gateway.ApiClient(configuration, header_name="x-api-key", header_value="api_sandbox")
boards = gateway.BoardsApi(client)
made = boards.boards_create(gateway.BoardCreate.from_dict({"name": "Leads", "fields": [{"name": "Name", "type": "ShortText"}]}))
listed = boards.boards_list(limit=100)
assert any(one.id == made.data.id for one in listed.data)
field = made.data.fields[0].id
item = boards.boards_create_item(made.data.id, gateway.BoardItemCreate(fields={field: "Xin chào"}))
assert item.data is not None
try:
    boards.boards_get("nowhere")
    raise AssertionError("a board that is not there was found")
except gateway.ApiException as error:
    assert error.status == 404, error.status
print(f"boards: {listed.total}, an item in {made.data.id}")
