package org.threshold.workflow.analysis.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.Circulation;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.DraftText;
import org.threshold.workflow.analysis.domain.Version;
import org.threshold.workflow.circumstances.Changes;

/** Keeps a version, and circulates it: all agencies of the roster are asked at the same time. */
@Service
class DraftKeeping {

    private final Drafts drafts;
    private final Changes changes;
    private final DraftWork work;
    private final DraftRecord record;

    DraftKeeping(Drafts drafts, Changes changes, DraftWork work, DraftRecord record) {
        this.drafts = drafts;
        this.changes = changes;
        this.work = work;
        this.record = record;
    }

    /** As it is now; the same text again is no new version. */
    Draft written(Actor who, Draft draft, DraftText text) {
        if (draft.latest().filter(latest -> latest.text().equals(text)).isPresent()) {
            return draft;
        }
        var version =
                new Version(
                        record.newId(), draft.versions().size() + 1, text, record.now(), List.of());
        drafts.add(draft.about(), version, who);
        record.keep(who, "draft-analysis-written", draft.about(), "version " + version.number());
        return with(draft, Stream.concat(draft.versions().stream(), Stream.of(version)).toList());
    }

    /** Asks whoever was not asked about the latest version yet; an agency is asked once of it. */
    Draft circulated(Actor who, Draft draft) {
        List<AskedLine> lines =
                draft.toAsk().stream()
                        .map(agency -> new AskedLine(record.newId(), agency))
                        .toList();
        return lines.isEmpty() ? draft : asked(who, draft, lines);
    }

    private Draft asked(Actor who, Draft draft, List<AskedLine> lines) {
        Version latest = draft.latest().orElseThrow();
        Instant now = record.now();
        drafts.ask(latest.id(), lines, now);
        draft.versions().stream()
                .filter(version -> version.number() < latest.number())
                .forEach(version -> work.superseded(who, version.asked()));
        Instant due =
                lines.stream()
                        .map(line -> work.toAnswer(draft, line, now))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        List<Agency> agencies = lines.stream().map(AskedLine::agency).toList();
        changes.record(who, new Circulation(latest, agencies, due).request(draft.about(), now));
        work.circulated(who, draft);
        record.keep(who, "draft-analysis-circulated", draft.about(), "version " + latest.number());
        List<Version> versions = new ArrayList<>(draft.versions());
        versions.removeLast();
        versions.add(latest.asking(lines));
        return with(draft, versions);
    }

    private static Draft with(Draft draft, List<Version> versions) {
        return new Draft(draft.about(), versions, draft.comments());
    }
}
