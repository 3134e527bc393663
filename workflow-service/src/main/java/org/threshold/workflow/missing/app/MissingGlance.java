package org.threshold.workflow.missing.app;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is missing, for whoever is told that nobody has added it. */
@Service
class MissingGlance implements SubjectGlance {

    private final MissingRecords reports;

    MissingGlance(MissingRecords reports) {
        this.reports = reports;
    }

    @Override
    public String kind() {
        return MissingSteps.SUBJECT;
    }

    @Override
    public String page(UUID id) {
        return reports.find(new MissingId(id)).map(one -> "/cases/" + one.caseRef()).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return reports.find(new MissingId(id)).map(MissingGlance::words).stream().toList();
    }

    private static String words(MissingData one) {
        return "Missing since "
                + DueWords.exact(one.raised().at())
                + ": "
                + one.said().inOrder().stream().map(Datum::words).collect(Collectors.joining("; "))
                + ".";
    }
}
