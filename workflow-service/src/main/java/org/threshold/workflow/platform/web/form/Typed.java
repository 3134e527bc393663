package org.threshold.workflow.platform.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed, by path: {@code children[0].name}.
 *
 * <p>A repeated group's item is there as soon as anything under its path is, even the path alone
 * with an empty value. No repeated group has more than {@link #MOST_ITEMS}.
 */
public record Typed(Map<String, List<String>> values) {

    /** More items of a repeated group than this are left unread. */
    static final int MOST_ITEMS = 50;

    private static final String ADD = "+add";
    private static final String REMOVE = "+remove";
    private static final String KEEP = "+keep";
    private static final String AGAIN = "+again";

    public Typed {
        values = Map.copyOf(values);
    }

    /** Nothing yet. */
    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** The parameters of a posted form. */
    public static Typed of(MultiValueMap<String, String> posted) {
        return new Typed(
                posted.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, it -> List.copyOf(it.getValue()))));
    }

    /** The value at a path, without blanks around it; empty when there is none. */
    public String one(String path) {
        return many(path).stream().findFirst().orElse("").strip();
    }

    List<String> many(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** How many items a repeated group has. */
    int items(String path) {
        int items = 0;
        while (items < MOST_ITEMS && has(item(path, items))) {
            items++;
        }
        return items;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    private boolean has(String item) {
        return values.keySet().stream().anyMatch(path -> isAt(path, item));
    }

    private boolean isBlank(String item, String key) {
        return values.entrySet().stream()
                .filter(entry -> isAt(entry.getKey(), item))
                .filter(entry -> !entry.getKey().equals(item + "." + key))
                .allMatch(entry -> entry.getValue().stream().allMatch(String::isBlank));
    }

    private static boolean isAt(String path, String item) {
        return path.equals(item) || path.startsWith(item + ".");
    }

    /**
     * Whether the form is to be shown again rather than used: a button was pressed that adds an
     * item of a repeated group or takes one away, or what was typed comes back after a new sign-in.
     */
    public boolean asksForForm() {
        return Stream.of(ADD, REMOVE, AGAIN).anyMatch(values::containsKey);
    }

    /** Whether the button was pressed that keeps what was typed, to go on later. */
    public boolean asksToKeep() {
        return values.containsKey(KEEP);
    }

    /** The same after what such a button asked for. */
    public Typed asked() {
        Typed asked = this;
        for (var path : many(ADD)) {
            asked = asked.adding(path);
        }
        for (var item : many(REMOVE)) {
            asked = asked.removing(item);
        }
        return asked;
    }

    /** The same with one more item of a repeated group, which is drawn empty. */
    Typed adding(String path) {
        var more = new LinkedHashMap<>(values);
        int there = Math.max(1, items(path));
        more.putIfAbsent(item(path, 0), List.of(""));
        if (there < MOST_ITEMS) {
            more.put(item(path, there), List.of(""));
        }
        return new Typed(more);
    }

    /** The same without an item ({@code children[1]}); those after it move up. */
    Typed removing(String item) {
        int open = item.lastIndexOf('[');
        if (open < 0 || !item.endsWith("]") || !has(item)) {
            return this;
        }
        String path = item.substring(0, open);
        var kept = new ArrayList<Integer>();
        for (int index = 0; index < items(path); index++) {
            if (!item(path, index).equals(item)) {
                kept.add(index);
            }
        }
        return keeping(path, kept);
    }

    /**
     * The same without the items of a repeated group that nothing was typed into.
     *
     * @param key the member that says which item it is, and nothing about it; empty for none
     */
    Typed withoutBlanks(String path, String key) {
        var kept = new ArrayList<Integer>();
        for (int index = 0; index < items(path); index++) {
            if (!isBlank(item(path, index), key)) {
                kept.add(index);
            }
        }
        return kept.size() == items(path) ? this : keeping(path, kept);
    }

    private Typed keeping(String path, List<Integer> indexes) {
        var others = new LinkedHashMap<>(values);
        others.keySet().removeIf(key -> key.startsWith(path + "["));
        for (int place = 0; place < indexes.size(); place++) {
            String from = item(path, indexes.get(place));
            String to = item(path, place);
            values.forEach(
                    (key, value) -> {
                        if (isAt(key, from)) {
                            others.put(to + key.substring(from.length()), value);
                        }
                    });
        }
        return new Typed(others);
    }
}
