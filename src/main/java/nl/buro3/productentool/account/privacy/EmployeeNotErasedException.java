package nl.buro3.productentool.account.privacy;

/** What an employee wrote and shared is the agency's: their account is closed, not erased. */
public class EmployeeNotErasedException extends RuntimeException {

    EmployeeNotErasedException() {
        super("employees are not erased");
    }
}
