package org.threshold.workflow.order.app;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of what protects a child, for whoever is told that nobody said what follows. */
@Service
class ProtectionGlance implements SubjectGlance {

    private final Deadlines deadlines;
    private final ReadProtection read;

    ProtectionGlance(Deadlines deadlines, ReadProtection read) {
        this.deadlines = deadlines;
        this.read = read;
    }

    @Override
    public String kind() {
        return ProtectionSteps.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return cases(id).findFirst().map(ref -> "/cases/" + ref).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return read.forStep(cases(id).toList()).stream().toList();
    }

    private Stream<String> cases(UUID id) {
        return deadlines.of(ProtectionSteps.SUBJECT, id).stream()
                .flatMap(one -> one.waiting().cases().stream())
                .distinct();
    }
}
