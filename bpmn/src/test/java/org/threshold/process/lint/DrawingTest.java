package org.threshold.process.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.process.ProcessModels;
import org.threshold.process.model.BpmnFile;
import org.threshold.process.model.Flow;
import org.threshold.process.model.FlowNode;
import org.threshold.trace.Requirement;

/** The drawings for readers are drawn from the models of today. */
class DrawingTest {

    private static final Path FOLDER = Path.of("../docs/processes");
    private static final Pattern DRAWN =
            Pattern.compile("data-element-id=\"((?:(?!_label\")[^\"])+)\"");

    @ParameterizedTest
    @MethodSource("processes")
    @Requirement("L-3.1.11")
    void a_drawing_shows_what_its_model_holds(String processId) throws IOException {
        var model = BpmnFile.ofProcess(processId);
        var drawing = Files.readString(FOLDER.resolve(processId + ".svg"));

        assertThat(drawn(drawing)).isEqualTo(modelled(model));
    }

    @Test
    void a_drawing_that_misses_a_step_is_noticed() throws IOException {
        var model = BpmnFile.ofProcess("Referral");
        var drawing = Files.readString(FOLDER.resolve("Referral.svg"));

        assertThat(drawn(drawing.replace("Task_DecideReferral", "Task_Other")))
                .isNotEqualTo(modelled(model));
    }

    @Test
    @Requirement({"R-4.2-3a", "R-C&F-5a"})
    void the_description_of_the_processes_is_written_from_the_models() throws IOException {
        var today = ProcessTable.of(processes().stream().map(BpmnFile::ofProcess).toList());
        Files.writeString(Path.of("target/processes.md"), today);

        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .as("docs/processes/README.md; copy bpmn/target/processes.md over it")
                .isEqualTo(today);
    }

    static List<String> processes() {
        return ProcessModels.processIds();
    }

    private static Set<String> drawn(String drawing) {
        return DRAWN.matcher(drawing)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> modelled(BpmnFile model) {
        return Stream.concat(
                        model.nodes().stream().map(FlowNode::id),
                        model.flows().stream().map(Flow::id))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
