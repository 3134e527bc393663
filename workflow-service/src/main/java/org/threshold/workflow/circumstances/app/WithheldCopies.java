package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.Withheld;
import org.threshold.workflow.circumstances.domain.WithheldId;

/** Who was left out of changes, each with what a manager said to it. */
public interface WithheldCopies {

    /** Keeps one; the change and the reason are on record before. */
    void add(Withheld withheld);

    Optional<Withheld> find(WithheldId id);

    /** Those of a change that a manager is still asked about. */
    List<Withheld> asked(ChangeId change);

    /** This became of one that was asked about; one that is settled stays as it is. */
    void settled(WithheldId id, Agreement agreement);
}
