/** The rules of knowing people: names, dates, likeness, living together, and who is near whom. */
@NullMarked
package org.threshold.workflow.people.domain;

import org.jspecify.annotations.NullMarked;
