package org.threshold.local.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request.
 *
 * @param words the parts of the path that the route leaves open
 * @param body at most a megabyte
 */
record Call(URI address, List<String> words, Map<String, List<String>> headers, String body) {

    private static final int LONGEST_BODY = 1024 * 1024;

    static Call of(HttpExchange exchange, List<String> words) throws IOException {
        return new Call(
                exchange.getRequestURI(),
                words,
                exchange.getRequestHeaders(),
                new String(
                        exchange.getRequestBody().readNBytes(LONGEST_BODY),
                        StandardCharsets.UTF_8));
    }

    /** The part of the path that the route leaves open, counted from 0. */
    String word(int index) {
        return words.get(index);
    }

    /** A header, or empty text. */
    String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
    }

    /** A parameter of the query, if it was given. */
    Optional<String> query(String name) {
        var query = address.getRawQuery();
        return query == null ? Optional.empty() : field(query, name);
    }

    /** A field of a submitted form, or empty text. */
    String form(String name) {
        return field(body, name).orElse("");
    }

    private static Optional<String> field(String encoded, String name) {
        var fields =
                Arrays.stream(encoded.split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .filter(pair -> pair.length == 2)
                        .collect(
                                Collectors.toMap(
                                        pair -> pair[0], pair -> pair[1], (first, _) -> first));
        return Optional.ofNullable(fields.get(name))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
}
