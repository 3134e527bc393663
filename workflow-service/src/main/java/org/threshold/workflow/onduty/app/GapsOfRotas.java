package org.threshold.workflow.onduty.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.onduty.RotaGaps;
import org.threshold.workflow.onduty.domain.Cover;
import org.threshold.workflow.onduty.domain.Duty;

/** Reads the gaps from the copy of the directory's answer. */
@Service
class GapsOfRotas implements RotaGaps {

    private final AskDirectory directory;

    GapsOfRotas(AskDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Ahead> ahead() {
        return directory
                .copied(directory.now())
                .map(
                        copy ->
                                new Ahead(
                                        copy.asOf(),
                                        copy.duties().stream().map(GapsOfRotas::role).toList()));
    }

    private static OfRole role(Duty duty) {
        List<Gap> gaps =
                duty.gapsAhead().stream().map(gap -> new Gap(gap.from(), gap.to())).toList();
        return new OfRole(
                duty.desk().agency(),
                duty.desk().any() ? "" : duty.desk().role(),
                !(duty.cover() instanceof Cover.NoRota),
                gaps);
    }
}
