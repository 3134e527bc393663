package org.threshold.workflow.gp.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.gp.domain.Chase;

/** Silent practices, in memory. */
final class InMemorySilentPractices implements SilentPractices {

    private final List<Silent> unchased = new ArrayList<>();
    private final List<Silent> noted = new ArrayList<>();

    @Override
    public void note(Silent silent) {
        if (noted.stream().noneMatch(one -> same(one, silent))) {
            noted.add(silent);
            unchased.add(silent);
        }
    }

    private static boolean same(Silent one, Silent other) {
        Chase chase = one.chase();
        return chase == other.chase() && one.limit().equals(other.limit());
    }

    @Override
    public List<Silent> unchased(int most) {
        return unchased.stream().limit(most).toList();
    }

    @Override
    public boolean chased(Silent silent, Instant at) {
        return unchased.removeIf(one -> same(one, silent));
    }
}
