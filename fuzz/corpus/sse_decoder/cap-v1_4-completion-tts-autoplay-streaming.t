@ÿdata: {"event": "message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "answer": "Xin ", "from_variable_selector": null}

data: {"event": "message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "answer": "ch\u00e0o! ", "from_variable_selector": null}

data: {"event": "message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "answer": "T\u00f4i ", "from_variable_selector": null}

data: {"event": "message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "answer": "c\u00f3 ", "from_variable_selector": null}

data: {"event": "message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "answer": "th\u1ec3 ", "from_variable_selector": null}

data: {"event": "message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "answer": "gi\u00fap ", "from_variable_selector": null}

data: {"event": "message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "answer": "g\u00ec ", "from_variable_selector": null}

data: {"event": "message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "answer": "cho ", "from_variable_selector": null}

data: {"event": "message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "answer": "b\u1ea1n?", "from_variable_selector": null}

data: {"event": "tts_message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "audio": "SUQzAwAAAAAAAGZha2UtbXAzLTAgeHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHg="}

data: {"event": "tts_message", "message_id": "4d8dd36e-27fe-4a77-902e-8e824dff149b", "created_at": 1795170784, "task_id": "e63087c1-9e94-4e64-8caa-00cc4211c137", "audio": "SUQzAwAAAAAAAGZha2UtbXAzL