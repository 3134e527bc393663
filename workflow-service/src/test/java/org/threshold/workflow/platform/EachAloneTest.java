package org.threshold.workflow.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** One thing that fails holds back none of the others, and somebody sees it. */
class EachAloneTest {

    private static final UUID BROKEN = new UUID(0, 1);
    private static final UUID SOUND = new UUID(0, 2);

    private final Raised raised = new Raised();
    private final EachAlone each = new EachAlone(raised);
    private final List<UUID> done = new ArrayList<>();

    @Test
    void those_after_one_that_fails_are_handled_and_it_is_an_incident() {
        handle(true);

        assertThat(done).containsExactly(SOUND);
        assertThat(raised.open).containsExactly(BROKEN);
    }

    @Test
    void when_it_succeeds_at_last_the_incident_is_over() {
        handle(true);
        handle(false);

        assertThat(done).contains(BROKEN);
        assertThat(raised.open).isEmpty();
    }

    private void handle(boolean broken) {
        each.handle(
                List.of(BROKEN, SOUND),
                Function.identity(),
                one -> {
                    if (broken && one.equals(BROKEN)) {
                        throw new IllegalStateException("a row that cannot be read");
                    }
                    done.add(one);
                });
    }

    private static final class Raised implements Incidents {

        private final List<UUID> open = new ArrayList<>();

        @Override
        public void raise(IncidentKind kind, UUID subjectId, String words) {
            open.add(subjectId);
        }

        @Override
        public void healed(IncidentKind kind, UUID subjectId) {
            open.remove(subjectId);
        }
    }
}
