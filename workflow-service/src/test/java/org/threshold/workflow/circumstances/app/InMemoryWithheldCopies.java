package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.Withheld;
import org.threshold.workflow.circumstances.domain.WithheldId;

/** Those who were left out, in memory; keeps the promises of the rows in PostgreSQL. */
public final class InMemoryWithheldCopies implements WithheldCopies {

    final List<Withheld> all = new ArrayList<>();

    @Override
    public void add(Withheld withheld) {
        all.add(withheld);
    }

    @Override
    public Optional<Withheld> find(WithheldId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Withheld> asked(ChangeId change) {
        return all.stream().filter(one -> one.change().equals(change) && asked(one)).toList();
    }

    @Override
    public void settled(WithheldId id, Agreement agreement) {
        all.replaceAll(
                one ->
                        one.id().equals(id) && asked(one)
                                ? new Withheld(id, one.change(), one.copy(), agreement)
                                : one);
    }

    private static boolean asked(Withheld one) {
        return one.agreement() instanceof Agreement.Asked;
    }
}
