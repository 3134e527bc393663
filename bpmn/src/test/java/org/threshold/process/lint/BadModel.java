package org.threshold.process.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;

/**
 * A model with one fault: the good example with one piece of its text changed.
 *
 * @param rule the rule that must catch it
 * @param fault what is wrong, in a few words
 * @param from the text of the good example, as a regular expression
 * @param to what stands there instead
 */
record BadModel(String rule, String fault, String from, String to) {

    private static final Path TABLE = Path.of("src/test/resources/bad/models.txt");
    static final Path GOOD = Path.of("src/test/resources/good/Example.bpmn");

    /** Blocks of four lines: rule, fault, from, to; a blank line between blocks. */
    static List<BadModel> all() {
        return Stream.of(read(TABLE).split("\n\n+"))
                .map(block -> block.strip().split("\n", -1))
                .map(
                        lines ->
                                new BadModel(
                                        lines[0],
                                        lines[1],
                                        lines[2],
                                        lines.length > 3 ? lines[3] : ""))
                .toList();
    }

    BpmnFile model() {
        var good = read(GOOD);
        var bad =
                Pattern.compile(from, Pattern.DOTALL)
                        .matcher(good)
                        .replaceFirst(Matcher.quoteReplacement(to));
        assertThat(bad).as("the change for '%s'", fault).isNotEqualTo(good);
        return BpmnFile.parse("Example", bad);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + " / " + fault;
    }
}
