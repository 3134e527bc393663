/** Draws a family as a genogram; knows figures and what joins them, and nothing of records. */
@NullMarked
package org.threshold.workflow.people.adapter.web.genogram;

import org.jspecify.annotations.NullMarked;
