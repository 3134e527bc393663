package org.threshold.local.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Looks for what no message to an agency may carry: who somebody is, and free text about them. */
final class ForbiddenKeys {

    /** Without capitals, hyphens and underscores. */
    private static final Set<String> KEYS =
            Set.of(
                    "name",
                    "names",
                    "firstname",
                    "forename",
                    "givenname",
                    "lastname",
                    "surname",
                    "familyname",
                    "fullname",
                    "childname",
                    "alias",
                    "aliases",
                    "address",
                    "addresses",
                    "postcode",
                    "telephone",
                    "phone",
                    "email",
                    "nhsnumber",
                    "dateofbirth",
                    "birthdate",
                    "dob",
                    "narrative",
                    "freetext",
                    "text",
                    "description",
                    "details",
                    "note",
                    "notes",
                    "comment",
                    "comments");

    private ForbiddenKeys() {}

    /** The forbidden keys at any depth, as they are written. */
    static List<String> in(JsonNode body) {
        return all(body).filter(ForbiddenKeys::isForbidden).distinct().sorted().toList();
    }

    private static boolean isForbidden(String key) {
        return KEYS.contains(key.toLowerCase(Locale.ROOT).replaceAll("[-_]", ""));
    }

    private static Stream<String> all(JsonNode node) {
        var own = node.isObject() ? node.propertyNames().stream() : Stream.<String>empty();
        return Stream.concat(own, node.valueStream().flatMap(ForbiddenKeys::all));
    }
}
