package org.threshold.process.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.process.ProcessModels;
import org.threshold.process.model.BpmnFile;

class RuleTest {

    private static final Path MODELS = Path.of("src/main/resources/bpmn");

    @BeforeAll
    static void say_how_much_is_checked() {
        System.out.printf(
                "models checked: %d, by %d rules; bad models: %d%n",
                models().size(), Rule.all().size(), BadModel.all().size());
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_holds_to_every_rule(BpmnFile model) {
        assertThat(Rule.all()).flatExtracting(rule -> rule.brokenBy(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("badModels")
    void a_bad_model_is_caught_by_its_rule(BadModel bad) {
        var rule = Rule.all().stream().filter(one -> one.says().equals(bad.rule())).findFirst();

        assertThat(rule).as("the rule '%s'", bad.rule()).isPresent();
        assertThat(rule.orElseThrow().brokenBy(bad.model())).as(bad.fault()).isNotEmpty();
    }

    @Test
    void the_model_from_which_bad_ones_are_made_holds_to_every_rule() {
        var good = BpmnFile.read(BadModel.GOOD);

        assertThat(Rule.all()).flatExtracting(rule -> rule.brokenBy(good)).isEmpty();
    }

    @Test
    void every_rule_has_a_bad_model() {
        assertThat(BadModel.all())
                .extracting(BadModel::rule)
                .containsAll(Rule.all().stream().map(Rule::says).toList());
    }

    @Test
    void a_model_with_a_doctype_is_not_read() {
        assertThatThrownBy(() -> BpmnFile.parse("Example", "<!DOCTYPE a><definitions/>"))
                .hasMessageContaining("Example")
                .hasRootCauseMessage(
                        "DOCTYPE is disallowed when the feature"
                                + " \"http://apache.org/xml/features/disallow-doctype-decl\""
                                + " set to true.");
    }

    @Test
    void a_message_that_starts_one_process_is_heard_by_no_other() {
        assertThat(StartMessages.heardTwice(models())).isEmpty();
    }

    @Test
    void a_start_message_that_another_process_hears_is_caught() {
        var good = BpmnFile.read(BadModel.GOOD);

        assertThat(StartMessages.heardTwice(List.of(good, good)))
                .containsExactly("workflow.example-given");
    }

    static List<BadModel> badModels() {
        return BadModel.all();
    }

    /** Every file in the folder; an empty run is refused, and so is a file that is not deployed. */
    static List<BpmnFile> models() {
        try (var files = Files.list(MODELS)) {
            var models = files.sorted().map(BpmnFile::read).toList();
            assertThat(models.stream().map(BpmnFile::fileName).collect(Collectors.toSet()))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(ProcessModels.processIds());
            return models;
        } catch (IOException e) {
            throw new AssertionError("The models cannot be listed", e);
        }
    }
}
