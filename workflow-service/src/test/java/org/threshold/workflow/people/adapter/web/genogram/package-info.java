@NullMarked
package org.threshold.workflow.people.adapter.web.genogram;

import org.jspecify.annotations.NullMarked;
