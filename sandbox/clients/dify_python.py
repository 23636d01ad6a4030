"""The typed Python client of Dify's family (PyPI `dify-client-python`): python dify_python.py BASE_URL"""

import asyncio
import sys

from dify_client import AsyncClient, Client, models

BASE = f"{sys.argv[1]}/clickai/v1"
checks = 0


def check(condition, what):
    global checks
    assert condition, what
    checks += 1


def ask(query, mode="blocking"):
    return models.ChatRequest(query=query, response_mode=mode, user="u2", inputs={})


client = Client(api_key="app-sandbox", api_base=BASE)
said = client.chat_messages(ask("Xin chào"))
check("Xin chào" in said.answer, said)
events = list(client.chat_messages(ask("dòng", "streaming")))
check(events[-1].event == "message_end", events[-1])
client.feedback_messages(said.message_id, models.FeedbackRequest(rating="like", user="u2"))
check(client.suggest_messages(said.message_id, models.ChatSuggestRequest(user="u2")).result == "success", "suggested")
uploaded = client.upload_files(("a.txt", b"xin", "text/plain"), models.UploadFileRequest(user="u2"))
check(uploaded.name == "a.txt", uploaded)
run = client.run_workflows(models.WorkflowsRunRequest(inputs={"text": "x"}, response_mode="blocking", user="u2"))
check(run.data.status == "succeeded", run)
steps = list(client.run_workflows(models.WorkflowsRunRequest(inputs={"text": "x"}, response_mode="streaming", user="u2")))
check(steps[-1].event == "workflow_finished", steps[-1])
for word in ("#ratelimit", "#auth"):
    try:
        client.chat_messages(ask(word))
    except Exception as error:  # noqa: BLE001: each code has a class of its own
        check("completion_request_error" in str(error) or "Completion" in type(error).__name__, repr(error))
    else:
        raise AssertionError(f"{word} did not fail")


async def several():
    other = AsyncClient(api_key="app-sandbox-agent", api_base=BASE)
    stream = await other.achat_messages(ask("what time? #tool", "streaming"))
    kinds = [event.event async for event in stream]
    check("agent_thought" in kinds and kinds[-1] == "message_end", kinds)


asyncio.run(several())
print(f"dify-client-python: {checks} checks")
