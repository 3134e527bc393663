package org.threshold.workflow.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What worried people without evidence, with notes that were kept. */
public final class FakeWorries implements UnevidencedWorries {

    private final List<Worry> kept = new ArrayList<>();

    @Override
    public <T> T with(Worry worry, Supplier<T> note, Predicate<? super T> isKept) {
        T result = note.get();
        if (isKept.test(result)) {
            kept.add(worry);
        }
        return result;
    }

    /** Those whose note was kept, in order. */
    public List<Worry> kept() {
        return List.copyOf(kept);
    }
}
