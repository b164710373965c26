package nl.buro3.productentool.account;

/** What a person who logs in may do; an administrator may all that an employee may. Who does not log in is a visitor. */
public enum Role {
    CUSTOMER,
    EMPLOYEE,
    ADMINISTRATOR
}
