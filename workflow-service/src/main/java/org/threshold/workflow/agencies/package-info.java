/** How telling each agency goes: what waits, since when, and which system does not answer. */
@NullMarked
package org.threshold.workflow.agencies;

import org.jspecify.annotations.NullMarked;
