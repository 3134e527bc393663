package org.threshold.workflow.census.adapter.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.threshold.workflow.census.app.MadeCensus;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.Finding;
import org.threshold.workflow.census.domain.Level;
import org.threshold.workflow.census.domain.NotHeld;
import org.threshold.workflow.census.domain.rule.PortedRules;
import org.threshold.workflow.deadlines.WorkingTime;

/** A return that was made and checked, as its page shows it. */
record CensusPage(MadeCensus census) {

    private static final int MOST = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK)
                    .withZone(WorkingTime.ZONE);

    /**
     * A finding as a line.
     *
     * @param cases the case, if it is about one
     */
    record Line(String rule, String level, String problem, String remedy, List<String> cases) {

        static Line of(Finding finding) {
            var rule = finding.rule();
            return new Line(
                    rule.number(),
                    rule.level().words(),
                    rule.problem(),
                    rule.remedy(),
                    finding.child().stream().toList());
        }
    }

    /** The year in words. */
    public String year() {
        return census.year().words();
    }

    /** The year as it is sent. */
    public String code() {
        return census.year().code();
    }

    /** When it was made, in London. */
    public String madeAt() {
        return TIME.format(census.madeAt());
    }

    /** Whether the year is not over yet. */
    public boolean running() {
        return census.madeAt().isBefore(census.year().until());
    }

    /** How many children are in it. */
    public int children() {
        return census.made().children().size();
    }

    /** How many of them are not born. */
    public long unborn() {
        return census.made().children().stream()
                .filter(it -> it.identifiers().expected().isPresent())
                .count();
    }

    /** How many section 47 enquiries are in it. */
    public long enquiries() {
        return episodes().stream().mapToInt(it -> it.enquiries().size()).sum();
    }

    /** How many initial conferences are in it. */
    public long conferences() {
        long led =
                episodes().stream()
                        .flatMap(it -> it.enquiries().stream())
                        .map(Enquiry::conference)
                        .filter(it -> it.isPresent())
                        .count();
        return led + episodes().stream().filter(it -> it.conference().isPresent()).count();
    }

    private List<Episode> episodes() {
        return census.made().children().stream().flatMap(it -> it.episodes().stream()).toList();
    }

    /** How many findings have to be put right. */
    public long errors() {
        return census.verdict().count(Level.ERROR);
    }

    /** How many have to be put right or explained. */
    public long queries() {
        return census.verdict().count(Level.QUERY);
    }

    /** Whether no rule could be checked. */
    public boolean unreadable() {
        return census.verdict().unreadable().isPresent();
    }

    /** Whether the authority’s number is left out. */
    public boolean authorityMissing() {
        return census.verdict().authorityMissing();
    }

    /** How many findings there are. */
    public int found() {
        return census.verdict().findings().size();
    }

    /** The findings, errors first, as many as a page holds. */
    public List<Line> lines() {
        return census.verdict().findings().stream()
                .sorted((one, other) -> one.rule().level().compareTo(other.rule().level()))
                .limit(MOST)
                .map(Line::of)
                .toList();
    }

    /** What is left out because it is not recorded. */
    public List<NotHeld> notHeld() {
        return NotHeld.all();
    }

    /** How many rules are checked. */
    public int rules() {
        return PortedRules.all().size();
    }
}
