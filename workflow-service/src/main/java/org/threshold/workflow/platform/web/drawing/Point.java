package org.threshold.workflow.platform.web.drawing;

/** A place on a drawing, from its top left corner. */
public record Point(double x, double y) {

    /** The place so far to the right and so far down. */
    public Point moved(double right, double down) {
        return new Point(x + right, y + down);
    }
}
