package org.threshold.browser;

/** How wide a window is: the two of the pictures, and those that a page must fit. */
enum Width {
    DESKTOP(1280, 900),
    PHONE(375, 812),

    /** A desk’s screen at 200 % zoom: what WCAG 1.4.4 asks every page to bear. */
    ZOOMED(640, 450),

    /** WCAG 1.4.10: nobody scrolls sideways here. */
    NARROWEST(320, 900);

    private final int pixels;
    private final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }

    int pixels() {
        return pixels;
    }

    int height() {
        return height;
    }
}
