package org.threshold.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the story has kept so far, put in where a move names it. */
final class Kept {

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-zA-Z0-9]+)}");
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> values = new HashMap<>();

    void keep(String name, String value) {
        values.put(name, value);
    }

    /**
     * The text with every name replaced.
     *
     * @throws StoryBroken when a name was never kept
     */
    String in(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(value(name.group(1))));
    }

    JsonNode in(JsonNode form) {
        return JSON.readTree(in(form.toString()));
    }

    /** The references of the cases that the story is about. */
    List<String> cases() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("case"))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new StoryBroken("The story has kept nothing called " + name + ".");
        }
        return value;
    }
}
