package org.threshold.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The trace of this build: it is complete, and {@code docs/trace.md} says so. */
class TraceIT {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path PAGE = ROOT.resolve("docs/trace.md");

    /** Where tests are; the stories beyond the default build prove nothing here. */
    private static final List<String> MODULES =
            List.of(
                    "bpmn",
                    "deploy/local",
                    "deploy/local/real-servers",
                    "notification-service",
                    "workflow-service",
                    "workflow-service/real-servers",
                    "deploy/browser");

    private final Trace trace = trace();

    @Test
    void every_requirement_is_proven_or_says_what_is_open() {
        assertThat(trace.problems()).isEmpty();
    }

    @Test
    void without_the_tests_of_a_requirement_it_is_named() {
        assertThat(trace.catalogue().rows().stream().filter(Row::mustBeProven))
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(without(trace.testsOf(row)).problems())
                                        .anyMatch(
                                                it -> it.startsWith("No test proves " + row.id())));
    }

    /** The trace of this build as it would be if these tests were deleted. */
    private Trace without(List<TestName> tests) {
        List<Proof> left =
                trace.proofs().stream().filter(proof -> !tests.contains(proof.test())).toList();
        return new Trace(trace.catalogue(), left, trace.passed());
    }

    @Test
    void the_page_says_what_this_build_has_proven() throws IOException {
        String page = TracePage.of(trace);
        if (Boolean.getBoolean("threshold.trace.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as(
                        "docs/trace.md is stale. Look at what changed, and write it anew from the"
                                + " reports of a whole build with: mvn verify"
                                + " -Dthreshold.trace.write=true")
                .hasContent(page);
    }

    private static Trace trace() {
        List<Proof> proofs = new ArrayList<>();
        Set<TestName> passed = new HashSet<>();
        try (InputStream text =
                Objects.requireNonNull(Trace.class.getResourceAsStream("requirements.txt"))) {
            for (String module : MODULES) {
                Path target = ROOT.resolve(module).resolve("target");
                proofs.addAll(CompiledTests.in(target.resolve("test-classes")));
                passed.addAll(Reports.passedIn(target.resolve("surefire-reports")));
                passed.addAll(Reports.passedIn(target.resolve("failsafe-reports")));
            }
            return new Trace(
                    Catalogue.of(new String(text.readAllBytes(), StandardCharsets.UTF_8)),
                    proofs,
                    passed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
