/** The authority's section 47 enquiry for one child, from its start to its outcome. */
@NullMarked
package org.threshold.workflow.enquiry;

import org.jspecify.annotations.NullMarked;
