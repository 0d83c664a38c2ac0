-- A flood for wrk: each request asks for another address. wrk ... -s flood.lua ADDRESS -- PREFIX
local counter = 0
local prefix

function init(arguments)
  prefix = arguments[1]
end

function request()
  counter = counter + 1
  return wrk.format("GET", prefix .. counter)
end
