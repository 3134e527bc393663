package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.WhoHeard;
import org.threshold.workflow.circumstances.app.ReadHeard;
import org.threshold.workflow.referral.CaseRef;

/** The same words as on the page of the change. */
@Component
class HeardOfLatest implements WhoHeard {

    private final ReadHeard read;

    HeardOfLatest(ReadHeard read) {
        this.read = read;
    }

    @Override
    public List<Line> ofLatest(CaseRef ref, ChangeKind kind, String stage) {
        return HeardLines.told(read.ofLatest(ref, kind, stage)).stream()
                .map(one -> new Line(one.who(), one.words()))
                .toList();
    }
}
