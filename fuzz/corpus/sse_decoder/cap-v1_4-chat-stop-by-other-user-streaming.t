@ÿdata: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "created_at": 1795170985, "task_id": "c5e77c93-87af-43bc-9daf-28acc6f56bb6", "id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "answer": "token0 ", "from_variable_selector": null}

data: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "created_at": 1795170985, "task_id": "c5e77c93-87af-43bc-9daf-28acc6f56bb6", "id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "answer": "token1 ", "from_variable_selector": null}

data: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "created_at": 1795170985, "task_id": "c5e77c93-87af-43bc-9daf-28acc6f56bb6", "id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "answer": "token2 ", "from_variable_selector": null}

data: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "created_at": 1795170985, "task_id": "c5e77c93-87af-43bc-9daf-28acc6f56bb6", "id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "answer": "token3 ", "from_variable_selector": null}

data: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "created_at": 1795170985, "task_id": "c5e77c93-87af-43bc-9daf-28acc6f56bb6", "id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "answer": "token4 ", "from_variable_selector": null}

data: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "created_at": 1795170985, "task_id": "c5e77c93-87af-43bc-9daf-28acc6f56bb6", "id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "answer": "token5 ", "from_variable_selector": null}

data: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "created_at": 1795170985, "task_id": "c5e77c93-87af-43bc-9daf-28acc6f56bb6", "id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "answer": "token6 ", "from_variable_selector": null}

data: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "created_at": 1795170985, "task_id": "c5e77c93-87af-43bc-9daf-28acc6f56bb6", "id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "answer": "token7 ", "from_variable_selector": null}

data: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "created_at": 1795170985, "task_id": "c5e77c93-87af-43bc-9daf-28acc6f56bb6", "id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "answer": "token8 ", "from_variable_selector": null}

data: {"event": "message", "conversation_id": "e4769537-f3e9-4479-bd19-1f7b0faf2c6d", "message_id": "ef9efc90-f1b6-49ef-84cb-ccdcc29e1570", "create