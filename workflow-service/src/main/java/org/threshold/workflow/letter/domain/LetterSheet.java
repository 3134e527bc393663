package org.threshold.workflow.letter.domain;

import java.util.ArrayList;
import java.util.List;

/** A letter as sections of paragraphs, and the same as the text that is kept. */
public record LetterSheet(List<Section> sections) {

    private static final String HEADING = "# ";

    public LetterSheet {
        sections = List.copyOf(sections);
    }

    /**
     * A part of a letter.
     *
     * @param heading empty for what stands before the first
     */
    public record Section(String heading, List<String> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String toString() {
            return "Section[" + heading + "]";
        }
    }

    /** As kept: a line for each heading, after a sign, and for each paragraph. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (Section section : sections) {
            lines.add(HEADING + section.heading());
            section.paragraphs()
                    .forEach(line -> lines.add(String.join(" ", line.lines().toList())));
        }
        return String.join("\n", lines);
    }

    /** What was kept. */
    public static LetterSheet of(String text) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            int next = at + 1;
            while (next < lines.size() && !lines.get(next).startsWith(HEADING)) {
                next++;
            }
            String heading = lines.get(at).substring(HEADING.length());
            sections.add(new Section(heading, lines.subList(at + 1, next)));
            at = next;
        }
        return new LetterSheet(sections);
    }
}
