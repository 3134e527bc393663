package org.threshold.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledTestsTest {

    /** What it reads; its methods are no tests. */
    static class Sample {
        @Requirement("L-1")
        void one() {}

        @Requirement({"L-1", "R-2"})
        void two() {}

        void none() {}
    }

    @Test
    void ids_are_read_from_the_classes_of_a_folder() throws IOException, URISyntaxException {
        var classes = Path.of(Sample.class.getResource("/").toURI());
        String sample = Sample.class.getName();

        assertThat(CompiledTests.in(classes))
                .containsExactlyInAnyOrder(
                        new Proof(new TestName(sample, "one"), List.of("L-1")),
                        new Proof(new TestName(sample, "two"), List.of("L-1", "R-2")));
    }

    @Test
    void where_nothing_was_compiled_nothing_is_proven() throws IOException {
        assertThat(CompiledTests.in(Path.of("no-such-folder"))).isEmpty();
    }
}
