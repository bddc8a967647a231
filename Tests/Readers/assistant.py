"""Speaks with a server of the Model Context Protocol as an assistant does, by the protocol's own Python client.

Usage: assistant.py PROGRAM; prints what the server says of itself, its tools, and the answers to some calls as JSON.
"""
import asyncio
import json
import sys

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client


async def main(program):
    async with stdio_client(StdioServerParameters(command=program, args=["mcp"])) as (read, write):
        async with ClientSession(read, write) as session:
            said = await session.initialize()
            tools = await session.list_tools()
            calls = {}
            for name, arguments in [
                ("search", {"query": "haircut", "limit": 3}),
                ("show", {"code": "9613"}),
                ("tree", {"code": "961"}),
                ("map", {"code": "23161", "to": "hs2017"}),
                ("check", {"codes": ["111", "0111"]}),
                ("show", {"code": "nothing"}),
            ]:
                answer = await session.call_tool(name, arguments)
                dump = answer.model_dump(by_alias=True)
                calls.setdefault(name, []).append([dump["isError"], dump["content"][0]["text"]])
            about = said.model_dump(by_alias=True)
            print(json.dumps({
                "server": about["serverInfo"]["name"],
                "protocol": about["protocolVersion"],
                "tools": [tool.name for tool in tools.tools],
                "calls": calls,
            }))


asyncio.run(main(sys.argv[1]))
