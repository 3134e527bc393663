package org.threshold.workflow.platform.web.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines, since a drawing does not. */
public final class TextLines {

    private TextLines() {}

    /**
     * Lines of at most so many characters, broken between words; a longer word is broken inside. No
     * word is left out.
     */
    public static List<String> of(String words, int most) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > most) {
                lines.add(line.substring(0, most));
                line.delete(0, most);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }
}
