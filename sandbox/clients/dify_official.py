"""Dify's own Python client (PyPI `dify-client`) against ClickAI's runtime: python dify_official.py BASE_URL"""

import json
import sys

from dify_client import ChatClient, CompletionClient

BASE = f"{sys.argv[1]}/clickai/v1"
checks = 0


def check(condition, what):
    global checks
    assert condition, what
    checks += 1


def client(kind):
    made = kind("app-sandbox")
    made.base_url = BASE
    return made


chat, completion = client(ChatClient), client(CompletionClient)
# It sends `files: null`, `last_id: null` and the like.
said = chat.create_chat_message({}, "Xin chào", "u1")
check(said.status_code == 200 and "Xin chào" in said.json()["answer"], said.text)
conversation, message = said.json()["conversation_id"], said.json()["message_id"]
again = chat.create_chat_message({}, "nữa", "u1", conversation_id=conversation)
check(again.json()["conversation_id"] == conversation, again.text)
stream = chat.create_chat_message({}, "dòng", "u1", response_mode="streaming")
events = [json.loads(line[6:]) for line in stream.iter_lines() if line.startswith(b"data: ")]
check("dòng" in "".join(event.get("answer", "") for event in events), "the stream")
check(events[-1]["event"] == "message_end", "the last event")
listed = chat.get_conversations("u1")
check(conversation in [row["id"] for row in listed.json()["data"]], listed.text)
check(len(chat.get_conversation_messages("u1", conversation).json()["data"]) == 2, "both messages")
check(chat.rename_conversation(conversation, "Đơn hàng", "u1").json()["name"] == "Đơn hàng", "the name")
check(chat.message_feedback(message, "like", "u1").status_code == 200, "feedback")
rated = chat.get_conversation_messages("u1", conversation).json()["data"]
check({"rating": "like"} in [row["feedback"] for row in rated], "the rating is read back")
check(chat.get_application_parameters("u1").status_code == 200, "parameters")
file = chat.file_upload("u1", {"file": ("a.txt", b"xin", "text/plain")})
check(file.status_code == 201, file.text)
made = completion.create_completion_message({"text": "email"}, "blocking", "u1")
check("email" in made.json()["answer"], made.text)
check(chat.create_chat_message({}, "#ratelimit", "u1").status_code == 400, "a failing model")
print(f"dify-client (Python): {checks} checks")
