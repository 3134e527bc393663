/** What has to be known of a carer before they count as checked. */
@NullMarked
package org.threshold.workflow.carer.domain;

import org.jspecify.annotations.NullMarked;
