package org.threshold.local.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds who answers a request: by its method and its path, in which {@code {}} is any one word. */
final class Router implements HttpHandler {

    private static final int SEE_OTHER = 303;
    private static final int NO_BODY = -1;

    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, Pattern path, Function<Call, Reply> answer) {}

    Router on(String method, String path, Function<Call, Reply> answer) {
        var pattern = Pattern.compile(path.replace("{}", "([^/]+)"));
        routes.add(new Route(method, pattern, answer));
        return this;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, reply(exchange));
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        for (var route : routes) {
            var path = route.path().matcher(exchange.getRequestURI().getPath());
            if (route.method().equals(exchange.getRequestMethod()) && path.matches()) {
                var words =
                        IntStream.rangeClosed(1, path.groupCount()).mapToObj(path::group).toList();
                return route.answer().apply(Call.of(exchange, words));
            }
        }
        return Reply.problem(404, "There is nothing here. Start at /");
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Content content -> {
                exchange.getResponseHeaders().set("content-type", content.type());
                var bytes = content.body().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(content.status(), bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            case Reply.SeeOther other -> {
                exchange.getResponseHeaders().set("location", other.location());
                exchange.sendResponseHeaders(SEE_OTHER, NO_BODY);
            }
            case Reply.Nothing _ -> {}
        }
    }
}
