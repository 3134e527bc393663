/** What the drawings of pages are made of: plain SVG, words that are broken into lines, boxes. */
@NullMarked
package org.threshold.workflow.platform.web.drawing;

import org.jspecify.annotations.NullMarked;
