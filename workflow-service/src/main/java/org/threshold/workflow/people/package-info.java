/** Who is known: people, the households they live in over time, and how they belong together. */
@NullMarked
package org.threshold.workflow.people;

import org.jspecify.annotations.NullMarked;
