package org.threshold.workflow.people;

/** How the health service knows somebody. */
public record HealthDetails(NhsIdentity nhs, GpPractice practice) {

    /** Nothing has been asked yet. */
    public static HealthDetails none() {
        return new HealthDetails(new NhsIdentity.LeftOut(), new GpPractice.NotRecorded());
    }

    /** The same with this number, or without one. */
    public HealthDetails with(NhsIdentity number) {
        return new HealthDetails(number, practice);
    }
}
