package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.BUCKS;
import static org.threshold.workflow.deadlines.domain.Times.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.LimitCode;

/** The page of limits says what the profile says. */
class DeadlineTableTest {

    private static final Path PAGE = Path.of("..", "docs", "deadlines.md");
    private static final String WRITE = "threshold.docs";

    @Test
    @Requirement("R-C&F-5a")
    void the_page_of_limits_is_the_one_that_the_profile_gives() throws IOException {
        var page = DeadlineTable.of(BUCKS, profile("oxfordshire"), profile("durham"));
        if ("write".equals(System.getProperty(WRITE))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE))
                .as(
                        "docs/deadlines.md is stale. Write it anew with: mvn -pl workflow-service -am test -Dtest=DeadlineTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dthreshold.docs=write")
                .isEqualTo(page);
    }

    @Test
    void the_page_names_every_limit_and_everybody_told() {
        var page = DeadlineTable.of(BUCKS, profile("oxfordshire"), profile("durham"));

        for (var limit : LimitCode.values()) {
            var entry = BUCKS.entry(limit);
            assertThat(page).contains(entry.words()).contains(entry.citation().source());
            for (var rung : entry.chain().rungs()) {
                assertThat(rung.told()).allSatisfy(told -> assertThat(page).contains(told.words()));
            }
        }
    }
}
