package org.threshold.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.threshold.process.model.BpmnFile;

/**
 * Gives each test of a class an engine of its own, refuses incidents, and fails the class when its
 * tests together leave a path of a model untaken.
 */
public final class PathCoverage implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private final List<Coverage> coverages;
    private final Map<String, TestEngine> engines = new HashMap<>();

    private PathCoverage(List<Coverage> coverages) {
        this.coverages = coverages;
    }

    /** The measure of the models of these processes. */
    public static PathCoverage of(String... processIds) {
        return new PathCoverage(
                Stream.of(processIds).map(BpmnFile::ofProcess).map(Coverage::new).toList());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestEngine.class;
    }

    @Override
    public TestEngine resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return engines.computeIfAbsent(context.getUniqueId(), id -> TestEngine.withAllModels());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var engine = engines.remove(context.getUniqueId());
        if (engine != null) {
            try (engine) {
                played(engine);
            }
        }
    }

    /** Counts what an engine has played; an engine with an incident is refused. */
    void played(TestEngine engine) {
        var recording = engine.recording();
        coverages.forEach(coverage -> coverage.played(recording));
        assertThat(recording.incidents()).as("incidents").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        verify();
    }

    /** Fails with the ids of all that no test has played. */
    void verify() {
        for (var coverage : coverages) {
            assertThat(coverage.missing())
                    .as("of %d paths of %s never taken", coverage.size(), coverage.processId())
                    .isEmpty();
        }
    }
}
