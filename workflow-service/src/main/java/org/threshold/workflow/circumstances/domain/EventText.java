package org.threshold.workflow.circumstances.domain;

/**
 * The event catalogue, section 1, as this product follows it: who is told of each kind of change,
 * how fast, and what is said about it. {@link EventCatalogue} reads it.
 *
 * <p>Stands beside the rules and is read where they are: an area may choose its limits, nobody
 * chooses who hears of an injury.
 */
final class EventText {

    /**
     * A kind begins with its id, its name, its priority and who records it: {@code reported}
     * (people and agencies' systems), {@code work} (the step it follows from) or {@code by-hand}
     * (people, and the work where it knows of it). Then, indented:
     *
     * <ul>
     *   <li>{@code stages}: which of several happenings;
     *   <li>{@code needs} and {@code takes}: a code that must and one that may be said, and its
     *       values; {@code at} restricts it to stages;
     *   <li>{@code silent}: the stages of which nothing more may be said at all;
     *   <li>{@code detail}: what the recipients look up (T2), as a question's hint;
     *   <li>{@code must}, {@code should}, {@code may}: who is told, mandatory, by default, where it
     *       applies; each counts only where the condition of that party holds (section 2), and
     *       {@code if} adds conditions of the row's own; {@code fact-only} is T0.
     * </ul>
     */
    static String text() {
        return """
            EV-01 child-admitted | P1 | reported
              stages admitted, attended
              needs  reason: injury, illness, other
              takes  mobility: @mobility
              takes  site: @organisation
              takes  ward: @ward
              detail Who brought the child, and why.
              must   social-worker
              must   police if police-or-enquiry
              should gp
              should health-practitioner
              should community-paediatrician
              should safeguarding-nurse
              should midwife
              should cp-chair

            EV-02 further-allegation | P1 | reported
              needs  source: child, parent, relative, professional, neighbour, anonymous, other
              needs  against: mother, father, partner, sibling, relative, carer, professional, other, not-known
              needs  safe: @yes-no
              detail What was said, by whom, and when.
              must   social-worker
              must   police
              should health-practitioner
              should hospital
              should cp-chair

            EV-03 new-injury | P1 | reported
              takes  bodySite: @body-site
              takes  mobility: @mobility
              takes  seenBy: @seen-by
              detail What was seen, and what was said about how it came about.
              must   social-worker
              must   police
              must   paediatrician
              should gp
              should health-practitioner

            EV-04 condition-worsened | P1 | reported
              stages worsened, intensive-care, other-site
              takes  site: @organisation
              takes  ward: @ward
              detail How the child is, and where it is now.
              must   social-worker
              must   police if police
              should home-authority
              should gp
              should health-practitioner

            EV-05 discharge-planned | P2 | by-hand
              needs  plannedAt: @instant
              needs  goingTo: home, relative, foster-carer, other-hospital, other, not-known
              takes  tests: complete, outstanding, not-known
              takes  unit: @ward
              takes  premature: @yes-no
              detail To whom, the address, the conditions, and which tests are outstanding.
              must   social-worker
              must   health-practitioner
              must   gp
              must   midwife
              must   midwifery if newborn-care
              should police if police
              should cp-chair
              should school

            EV-06 discharge-against-advice | P1 | reported
              stages threatened, left
              takes  site: @organisation
              takes  ward: @ward
              detail With whom, which way they went, and the vehicle if it is known.
              must   police-control
              must   social-worker
              must   security-lead
              should gp
              should health-practitioner

            EV-07 child-returned-home | P2, P1 if no-decision | reported
              takes  whereabouts: at-home, left-hospital
              detail The address, who cares for the child there, the conditions, and the decision.
              must   police if police
              must   police if no-decision
              must   service-manager if no-decision
              must   social-worker
              must   health-practitioner
              must   gp
              should cp-chair
              should school

            EV-08 discharged | P2 | reported
              takes  followUpOn: @date
              takes  secondSurveyOn: @date
              detail With whom the child left, and which appointments follow.
              must   gp
              must   health-practitioner
              must   social-worker
              should police if police
              should midwife

            EV-09 adult-moved-in | P2 | by-hand
              stages moved-in, linked-to-plan, other-family, linked-event
              needs  link: partner, relative, lodger, carer, other, not-known at moved-in, linked-to-plan
              needs  supervised: probation, mappa, no, not-known at moved-in, linked-to-plan
              takes  adult: @reference at moved-in, linked-to-plan
              takes  since: @date at moved-in, linked-to-plan
              silent other-family, linked-event
              detail Who the adult is, and what is known of the risk.
              must   social-worker
              must   team-manager
              must   cp-chair
              must   health-practitioner if other-family
              must   school if other-family
              should police if police, own-family
              should health-practitioner if own-family
              should gp if own-family
              may    probation if supervised, own-family

            EV-10 carer-changed | P2 | reported
              needs  carer: parent, relative, friend, foster-carer, other, not-known
              needs  placedBy: police, authority, court, family, not-known
              needs  checks: none, under-way, complete, not-known
              detail Who the new carer is, and the address.
              must   social-worker
              must   police if police-or-placed
              should health-practitioner
              should gp
              should school

            EV-11 address-changed | P3, P2 if enquiry | reported
              needs  area: this-area, another-area, not-known
              takes  movedOn: @date
              detail The old and the new address.
              must   social-worker
              must   health-practitioner
              should gp
              should school
              should police if police
              should receiving-authority if other-area

            EV-12 was-not-brought | P3, P2 if baby-in-enquiry | reported
              stages was-not-brought, no-access, missed-visit
              needs  appointment: gp, hospital, health-visitor, social-worker, school, other
              takes  inTwelveMonths: @count
              detail What it was for, and what was tried.
              must   social-worker
              should gp
              should health-practitioner
              should hospital

            EV-13 medical-report-issued | P2 | reported
              stages issued, changed
              takes  opinion: inflicted, probably-inflicted, undetermined, probably-accidental, accidental-or-medical
              takes  tests: complete, outstanding, not-known
              detail The opinion in words, and what is outstanding.
              must   social-worker
              must   police if police
              should gp
              should health-practitioner
              should cp-chair

            EV-14 written-agreement | P3 | reported
              stages issued, changed, ended
              needs  monitor: @agency
              takes  otherMonitor: @agency
              takes  expiresOn: @date
              takes  agreement: @reference
              detail Who agreed, what to watch for, and how to report that it was broken.
              must   monitors
              must   social-worker
              must   health-practitioner
              should gp
              should police if police
              should school
              should cp-chair

            EV-15 agreement-breached | P1 | reported
              stages breached, suspected
              needs  safe: @yes-no
              needs  observer: @agency
              takes  term: contact, residence, alcohol-or-drugs, supervision, appointments, other
              takes  monitor: @agency
              takes  otherMonitor: @agency
              takes  agreement: @reference
              detail Which term, what was seen, and when.
              must   social-worker
              must   team-manager
              must   police if police
              should monitors
              should cp-chair

            EV-16 dash-assessed | P3, P2 if high-grade | reported
              stages assessed, not-engaged
              needs  grade: standard, medium, high
              takes  computedGrade: standard, medium, high
              needs  engagement: engaged, in-part, refused, not-known
              needs  childrenPresent: @yes-no
              takes  incident: @reference
              detail What happened, and what the children saw or heard.
              must   police if police
              must   social-worker
              should health-practitioner
              should gp
              should midwife
              may    marac if high-grade

            EV-17 strategy-meeting-booked | P2 | work
              must   invitees
              must   gp
              may    referrer fact-only

            EV-18 strategy-meeting-overdue | P2, P1 if injury | work
              must   team-manager
              must   police if police
              should service-manager
              should named-nurse

            EV-19 pregnancy-identified | P3 | reported
              needs  domesticAbuse: @yes-no
              takes  mother: @reference
              takes  dueOn: @date
              detail Which risks are known.
              must   midwifery
              must   health-practitioner
              should gp
              should social-worker
              should perinatal-mental-health
              should police if domestic-abuse

            EV-20 child-born | P2 | reported
              takes  site: @organisation
              takes  plan: @reference
              detail Where mother and child are, and which plan was made before the birth.
              must   social-worker
              must   health-practitioner
              must   gp
              should police if police
              should cp-chair

            EV-21 out-of-hours-plan-agreed | P2 | work
              must   front-door
              must   social-worker
              must   police if police
              should hospital

            EV-22 s47-started | P2 | work
              must   police
              must   health-lead
              must   gp
              must   health-practitioner
              may    school
              may    hospital
              may    referrer fact-only

            EV-23 s47-ended | P3 | work
              must   police
              must   health-lead
              must   gp
              must   health-practitioner
              should cp-chair
              may    school
              may    hospital
              should referrer fact-only

            EV-24 suspect-status | P1 | reported
              stages arrested, bailed, released, conditions-changed, under-investigation
              needs  conditions: none, child, address, both, not-known
              takes  expiresAt: @instant
              detail The conditions that touch the child or its home.
              must   social-worker
              should health-practitioner
              should hospital
              should cp-chair
              should marac if marac-case

            EV-25 police-investigation | P2 | reported
              stages opened, no-further-action, charged
              detail Who the officer in the case is, and how to reach them.
              must   social-worker
              must   cp-chair
              should health-lead

            EV-26 emergency-protection | P1 | by-hand
              stages police-protection, order-granted, expiring, ended
              needs  until: @instant at police-protection, order-granted, expiring
              detail Where the child is, and who the designated officer is.
              must   social-worker
              must   home-authority
              must   legal
              should hospital
              should health-practitioner
              should gp

            EV-27 child-protection-plan | P3 | by-hand
              stages started, ended, minutes
              needs  category: neglect, physical, sexual, emotional, more-than-one at started
              takes  reviewOn: @date at started
              detail Who chairs the conference, and what the plan says; where its minutes are kept.
              must   family-gps
              must   health-practitioner
              must   police if police

            EV-28 information-request | P3, P2 if red | by-hand
              stages requested, supplied, overdue
              needs  asked: @agency
              needs  questions: background, health, education, police, adults, other
              takes  dueAt: @instant
              detail What is asked, or what the answer is.
              must   asked-agency
              should social-worker

            EV-29 sibling-identified | P2 | reported
              takes  sibling: @reference
              detail Who the brother or sister is, and where they live.
              must   social-worker
              should health-practitioner
              should sibling-gps

            EV-30 parent-informed | P4 | reported
              stages informed, not-informed
              needs  parent: mother, father, other
              needs  whyNot: not-safe, cannot-be-found, police-ask, court, other at not-informed
              takes  person: @reference
              detail How they were told, or what was tried.
              must   social-worker
              must   team-manager
              should cp-chair

            EV-31 professional-challenge | P3, P2 if red | work
              stages raised, decided
              needs  challenger: @agency
              needs  level: first, second, third, last
              takes  decision: @reference
              detail Which decision, and what the challenger asks for.
              must   team-manager
              must   service-manager
              should challenger

            EV-32 child-missing | P1 | reported
              stages missing, not-found
              takes  lastSeenAt: @instant
              detail Where the child was last seen, with whom, and what they wore.
              must   police
              must   social-worker
              should safeguarding-nurse
              should health-practitioner
              should gp
              should neighbouring-authority

            EV-33 care-concern | P3, P2 if under-one | reported
              needs  concern: feeding, crying, handling, visiting, other, more-than-one
              needs  seenBy: @agency
              detail What was seen or said.
              must   social-worker
              should gp
              should health-practitioner
              should paediatrician

            EV-34 referral | P3 | work
              must   referrer
              must   social-worker if referred-inside

            EV-35 handover | P3 | by-hand
              needs  role: consultant, social-worker, out-of-hours, officer-in-the-case
              detail Who handed over to whom, and how to reach the new one.
              must   social-worker
              must   police if police
              must   health-practitioner
              must   gp
              must   midwife
              must   hospital
              must   school
              must   cp-chair
            """;
    }

    private EventText() {}
}
